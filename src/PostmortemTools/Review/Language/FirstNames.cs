namespace PostmortemTools.Review.Language;

/// <summary>
/// Common first names of many countries: so that <c>Bob failed to check</c> is known to be about a person. Names that are words, months or products as well
/// (Mark, April, Jenkins, Travis) are left out.
/// </summary>
internal static class FirstNames
{
    /// <summary>The names, in small letters.</summary>
    public static readonly string[] All =
    [
        "aaron", "abdul", "adam", "adrian", "agnes", "ahmed", "aisha", "akira", "alan", "albert", "alejandro", "alex", "alexander", "alexandra", "alfred", "ali", "alice", "alicia", "alison",
        "amanda", "amelia", "amir", "amit", "ana", "anders", "andrea", "andreas", "andrei", "andrew", "andy", "angela", "anil", "anita", "anja", "ann", "anna", "anne", "annette", "anthony",
        "antonio", "anya", "arjun", "arthur", "asha", "astrid", "barbara", "beatrice", "ben", "benjamin", "bernard", "beth", "betty", "bjorn", "bob", "boris", "brandon", "brenda", "brian",
        "bruce", "bruno", "carl", "carla", "carlos", "carmen", "carol", "caroline", "catherine", "charles", "charlotte", "chen", "chris", "christian", "christina", "christine", "christoph",
        "christopher", "claire", "clara", "claudia", "colin", "craig", "daniel", "daniela", "danielle", "dave", "david", "deborah", "deepak", "denise", "dennis", "diana", "diego", "dieter",
        "dmitri", "dmitry", "donald", "donna", "doris", "dorothy", "doug", "douglas", "eduardo", "edward", "elena", "eli", "elizabeth", "ella", "ellen", "emil", "emily", "emma", "eric", "erik",
        "erika", "ernst", "ethan", "eva", "evan", "fatima", "felix", "fernando", "fiona", "francesca", "francesco", "francis", "francisco", "frank", "franz", "fred", "frederick", "fritz",
        "gabriel", "gary", "george", "gerald", "gerard", "gina", "giovanni", "giulia", "gordon", "greg", "gregory", "guido", "gunnar", "gustav", "hannah", "hans", "haruto", "hassan", "heidi",
        "heinz", "helen", "helena", "helga", "henrik", "henry", "hiroshi", "hugo", "ian", "ibrahim", "ingrid", "irene", "isabel", "isabella", "ivan", "jack", "jacob", "jacques", "jakob", "james",
        "jamie", "jane", "janet", "janine", "jason", "jean", "jeff", "jeffrey", "jennifer", "jenny", "jeremy", "jesper", "jessica", "jill", "jim", "joan", "joanna", "joe", "joel", "johan",
        "johann", "john", "johnny", "jonas", "jonathan", "jorge", "jose", "joseph", "joshua", "juan", "judith", "judy", "julia", "julian", "julie", "jurgen", "justin", "karen", "karin", "karl",
        "kate", "katharina", "katharine", "katherine", "kathleen", "kathy", "katja", "keith", "kelly", "ken", "kenji", "kenneth", "kevin", "kim", "klaus", "kumar", "kyle", "lars", "laura",
        "lauren", "laurent", "lena", "leon", "leonard", "liam", "linda", "lisa", "louis", "louise", "lucas", "lucia", "luigi", "luis", "luisa", "lukas", "magnus", "manuel", "marc", "marco",
        "marcus", "margaret", "maria", "marie", "marina", "mario", "marion", "markus", "martha", "martin", "martina", "mary", "mateo", "mathias", "matt", "matteo", "matthew", "matthias",
        "maurice", "mehmet", "mei", "melanie", "melissa", "mia", "michael", "michel", "michelle", "miguel", "mike", "mohamed", "mohammed", "monica", "monika", "nadia", "nancy", "naomi", "natalia",
        "natalie", "nathan", "neha", "nicholas", "nicolas", "nicole", "niels", "nikhil", "nikolai", "nina", "noah", "nora", "olaf", "oleg", "olga", "oliver", "olivia", "omar", "oscar", "pablo",
        "pamela", "patricia", "patrick", "paul", "paula", "paulo", "pedro", "peter", "petra", "philip", "philippe", "pierre", "priya", "rachel", "rafael", "rahul", "raj", "ralf", "ralph",
        "ravi", "raymond", "rebecca", "renate", "ricardo", "richard", "rita", "robert", "roberto", "roger", "roland", "ronald", "rosa", "roy", "ruth", "ryan", "sabine", "sally", "sam",
        "samantha", "samuel", "sandra", "sanjay", "sara", "sarah", "satoshi", "scott", "sean", "sebastian", "sergei", "sergey", "sergio", "sharon", "sheila", "silvia", "simon", "sofia", "sophia",
        "sophie", "stefan", "stephanie", "stephen", "steve", "steven", "stuart", "sue", "sunil", "suresh", "susan", "susanne", "sven", "svetlana", "takashi", "tanja", "tatiana", "teresa",
        "theo", "theresa", "thomas", "tim", "timothy", "tina", "tobias", "tom", "tomas", "tony", "ursula", "uwe", "vanessa", "vera", "veronica", "victoria", "vijay", "vikram", "viktor",
        "vincent", "vladimir", "walter", "wei", "wendy", "werner", "william", "wolfgang", "xavier", "yan", "yasmin", "yuki", "yuri", "yusuf", "yvonne", "zoe",
    ];
}
