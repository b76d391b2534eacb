BeforeAll { . (Join-Path $PSScriptRoot 'Import.ps1') }

Describe 'ConvertTo-PostmortemMarkdown' {
    BeforeAll {
        $pm = New-Postmortem 'Outage' -Date 2024-01-15 -Author 'Jane Doe' | Add-TimelineEvent 14:32 'Alarm | first' | Add-ActionItem 'Fix ✅' -Owner Jane
    }

    It 'renders the canonical document' {
        $pm | ConvertTo-PostmortemMarkdown | Should -BeLike '# Postmortem: Outage*| 14:32 | Alarm \| first |*'
    }

    It 'renders with <_>' -ForEach 'google-sre', 'pagerduty', 'atlassian', 'brief', 'customer' {
        $pm | ConvertTo-PostmortemMarkdown -Template $_ | Should -Match '^# .*Outage'
    }

    It 'renders with a template of one''s own, and says where it is wrong' {
        $file = Join-Path $TestDrive 'house.scriban'
        Set-Content $file '{{ title }} on {{ date }}'
        $pm | ConvertTo-PostmortemMarkdown -Template $file | Should -Be 'Outage on 2024-01-15'
        Set-Content $file "x`n{{ titel }}"
        { $pm | ConvertTo-PostmortemMarkdown -Template $file -ErrorAction Stop } |
            Should -Throw -ErrorId 'TemplateFailed*' -ExpectedMessage "*house.scriban(2,4): 'titel' is not known. Did you mean 'title'?*"
    }

    It 'names the templates where there is none of that name' {
        { $pm | ConvertTo-PostmortemMarkdown -Template google -ErrorAction Stop } | Should -Throw -ErrorId 'TemplateNotFound*' -ExpectedMessage '*google-sre*'
    }
}
