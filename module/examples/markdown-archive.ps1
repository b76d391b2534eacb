<#
.SYNOPSIS
    Works with postmortems that nobody wrote for this module: reads two houses' Markdown, asks what is late, and ticks one item off in its file.
.EXAMPLE
    ./markdown-archive.ps1 ./archive
#>
param([string] $Path = [IO.Path]::Combine([IO.Path]::GetTempPath(), 'postmortems-' + [IO.Path]::GetRandomFileName()))

$ErrorActionPreference = 'Stop'

# One house writes lists and boxes to tick, the other front matter and tables.
$checkout = @'
Checkout slow for an hour
=========================

* **Date**: March 4, 2024
* **Severity**: SEV2

## What happened

A new configuration of the payment gateway made every second payment wait.

## Timeline (all times UTC)

* 09:05 - gateway configuration rolled out
* 09:17 - support reports slow payments
* 10:10 - configuration rolled back, all clear

## Follow-ups

* [ ] Test gateway configuration in staging (@jane), due 2024-03-15
* [x] Tell support where the state of the gateway is shown (@bob)
'@
$search = @'
---
title: Search index stale
date: 2024-03-11
severity: P3
---

## Action Items

Action | Owner | Due | Status
--- | --- | --- | ---
Say in the runbook how to rebuild the index | Jane | 2024-03-20 | Planned
Find out why the queue stood still | | 2024-04-12 | Planned
'@

$folder = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
$null = [IO.Directory]::CreateDirectory($folder)
[IO.File]::WriteAllText("$folder/2024-03-04-checkout-slow.md", $checkout + "`n")
[IO.File]::WriteAllText("$folder/2024-03-11-search-index-stale.md", $search + "`n")

# What the houses share: who is who, whatever the documents call them.
[IO.File]::WriteAllText("$folder/.postmortem.yaml", "people:`n  - { name: Jane Doe, aliases: [jane] }`n  - { name: Bob Roe, aliases: [bob] }`n")

# Both are the same kind of object.
Import-Postmortem $Path | Out-Default

# What was late on that day. A script says the day, so that it has the same answer tomorrow.
Get-ActionItem $Path -Overdue -AsOf 2024-03-25 | Out-Default

# One person's items, whichever of her names they are under.
Get-ActionItem $Path -Owner 'Jane Doe' | ForEach-Object { "Jane Doe: $($_.Action)" }

# One item is done: one line of its file changes, and no other byte. -WhatIf shows the line.
Set-ActionItem "$Path/2024-03-04-checkout-slow.md" 1 -Status Done -WhatIf
Set-ActionItem "$Path/2024-03-04-checkout-slow.md" 1 -Status Done
