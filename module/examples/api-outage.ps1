<#
.SYNOPSIS
    Builds the postmortem of an API outage from first to last, and writes it as Markdown.
.EXAMPLE
    ./api-outage.ps1 ./postmortems/2024-01-15-api-outage.md
#>
param([string] $Path = 'api-outage.md')

$ErrorActionPreference = 'Stop'

$incident = @{
    Date           = '2024-01-15'
    Author         = 'Jane Doe (On-call)', 'John Smith (DBA)'
    Status         = 'Complete'
    Severity       = 'P1'
    Summary        = 'On January 15, 2024, our API experienced a complete outage for 25 minutes (14:32 - 14:57 UTC) affecting 100% of users. ' +
        'The root cause was database connection pool exhaustion triggered by a connection leak introduced in deployment v2.3.4.'
    Duration       = '25 minutes'
    UsersAffected  = '~50,000'
    RequestsFailed = '~125,000'
    RevenueImpact  = '~$15,000'
    Prevention     = 'To prevent similar incidents:'
    RootCause      = @'
A code change in v2.3.4 introduced a connection leak in the user profile endpoint. The new caching layer was not properly releasing database connections after queries completed.

**Code diff:**

```diff
- await prisma.user.findUnique({ where: { id } });
+ const client = await pool.connect();
+ const user = await client.query('SELECT * FROM users WHERE id = $1', [id]);
+ // Missing: client.release() ❌
```
'@
    Appendix       = @'
### Monitoring Graphs

[Insert graphs of connection pool, error rates, latency during incident]

### Communication Log

[Insert status page updates and customer communication]

### Code Fix

PR #1235: Fix connection leak in user profile endpoint

```typescript
const client = await pool.connect();
try {
  const user = await client.query('SELECT * FROM users WHERE id = $1', [id]);
  return user;
} finally {
  client.release(); // ✅ Always release
}
```
'@
}

New-Postmortem 'API Outage - Database Connection Pool Exhausted' @incident |
    Add-TimelineEvent 14:15 'v2.3.4 deployed to production' |
    Add-TimelineEvent 14:32 'First CloudWatch alarm: HighErrorRate' |
    Add-TimelineEvent 14:33 'PagerDuty alert sent to on-call (Jane)' |
    Add-TimelineEvent 14:35 'Jane acknowledges, begins investigation' |
    Add-TimelineEvent 14:38 'Identified: Database connection pool at 100%' |
    Add-TimelineEvent 14:40 'Attempted: Kill long-running queries (no effect)' |
    Add-TimelineEvent 14:43 'Decision: Rollback to v2.3.3' |
    Add-TimelineEvent 14:45 'Rollback initiated' |
    Add-TimelineEvent 14:47 'Rollback complete, connections dropping' |
    Add-TimelineEvent 14:50 'Error rate returning to normal' |
    Add-TimelineEvent 14:57 'All systems recovered, incident closed' |
    Add-TimelineEvent 15:30 'Postmortem meeting scheduled' |
    Add-ContributingFactor 'Insufficient testing' "Load tests didn't catch the leak" -Details @(
        'Tests only ran for 5 minutes'
        'Not enough concurrent connections to exhaust pool'
    ) |
    Add-ContributingFactor 'Missing monitoring' 'No alerts on connection pool metrics' -Details @(
        'Had alarms for query latency'
        'No alarms for active connections count'
    ) |
    Add-ContributingFactor 'Inadequate code review' "Reviewer didn't spot missing release()" -Details @(
        'PR approved without running locally'
        'No checklist for connection management'
    ) |
    Add-ContributingFactor 'Deployment process' 'No gradual rollout' -Details @(
        'Deployed to 100% of production immediately'
        'No canary deployment'
    ) |
    Add-PostmortemFinding WentWell 'Fast detection' 'Alert fired within 3 minutes' |
    Add-PostmortemFinding WentWell 'Clear runbook' 'DBA runbook had exact steps to follow' |
    Add-PostmortemFinding WentWell 'Quick decision' 'Made rollback decision in 8 minutes' |
    Add-PostmortemFinding WentWell 'Communication' 'Status page updated every 5 minutes' |
    Add-PostmortemFinding WentWell 'Rollback capability' 'Automated rollback took <2 minutes' |
    Add-PostmortemFinding WentWrong 'Code review missed bug' 'Connection leak not caught' |
    Add-PostmortemFinding WentWrong 'Testing gaps' 'Load tests insufficient duration' |
    Add-PostmortemFinding WentWrong 'No canary' 'Deployed to all instances at once' |
    Add-PostmortemFinding WentWrong 'Late detection' '17 minutes between deploy and alert' |
    Add-ActionItem 'Add connection pool metrics to dashboards' -Owner Jane -DueDate 2024-01-20 -Priority P0 -Status Done |
    Add-ActionItem 'Create PR checklist for connection management' -Owner John -DueDate 2024-01-22 -Priority P0 -Status Done |
    Add-ActionItem 'Extend load tests to 30 minutes minimum' -Owner 'QA Team' -DueDate 2024-01-25 -Priority P1 -Status 'In Progress' |
    Add-ActionItem 'Implement canary deployment (10% → 100%)' -Owner DevOps -DueDate 2024-02-01 -Priority P1 -Status Planned |
    Add-ActionItem 'Add connection leak detection to tests' -Owner Jane -DueDate 2024-01-27 -Priority P1 -Status 'In Progress' |
    Add-ActionItem 'Review all DB connection usage patterns' -Owner John -DueDate 2024-02-05 -Priority P2 -Status Planned |
    Add-ActionItem 'Improve alert routing (faster escalation)' -Owner DevOps -DueDate 2024-02-10 -Priority P2 -Status Planned |
    Add-PostmortemFinding Lesson 'Code review checklists work' 'Need specific items for common issues' |
    Add-PostmortemFinding Lesson 'Load tests need realistic duration' '5min insufficient for leaks' |
    Add-PostmortemFinding Lesson 'Gradual rollouts catch issues' '10% canary would have limited impact' |
    Add-PostmortemFinding Lesson 'Monitoring gaps are dangerous' 'Add metrics before you need them' |
    Add-PostmortemFinding Lesson 'Runbooks save time' 'Clear procedures enabled fast response' |
    Add-RelatedIncident 'Database CPU spike' -Date 2023-11-20 -Note 'similar connection pool issue' |
    Add-RelatedIncident 'Memory leak in cache layer' -Date 2023-08-15 |
    Add-PostmortemFinding Prevention 'Add connection management to code review checklist' -Done |
    Add-PostmortemFinding Prevention 'Monitor connection pool utilization' -Done |
    Add-PostmortemFinding Prevention 'Extend load test duration' -Done |
    Add-PostmortemFinding Prevention 'Implement canary deployments' -Done |
    Add-PostmortemFinding Prevention 'Add automated connection leak detection' -Done |
    Export-Postmortem $Path
