<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Actions</name>
    <message>
        <source>Continue last work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the light theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow the system's theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open another book…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New book…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AgeingBar</name>
    <message>
        <source>Outstanding by age</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Retainer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interim cover</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Migration project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trial to hire</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time and materials</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retainers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Migration projects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decide by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Window opens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latest end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order expires</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message numerus="yes">
        <source>%n d</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until further notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{numbers} years</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{numbers} months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time}, to the end of a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+{amount} each</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>Starts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends on, as agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renews itself by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title} is done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title} is billed with the month of that day: {amount}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milestone done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{site} is cut over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut-over done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut over on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agreement is active</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From then on it has dates and is billed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign and start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option is exercised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{length} more: the agreement then ends {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exercise option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Told on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agreement is extended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It now ends {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend the agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Us</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The other side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice is recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received then, the agreement ends {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By whom, and the day it was received.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The notice is withdrawn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The end is recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An end that both agreed on. Work after that day is not billed unless you say so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agreement is open again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fee stops</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fee stops, the end moves</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fee goes on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agreement rests</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suspend the agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its days are not in force until you resume it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Meanwhile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agreement goes on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume the agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work goes on from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The return is moved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{who}. The date before is kept, and reminders move along.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move return</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected back on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The return is recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record return</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back since</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title} is deleted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sign and start…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exercise option…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move return…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give notice…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Withdraw notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suspend…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record return…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milestone done: {title}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut-over done: {site}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Consequence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dates: the agreement runs until further notice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice by the contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice by the client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day in force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>still</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No invoice yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is billed under this agreement is listed here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope catalogue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{included} included, {limited} limited, {excluded} excluded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit in an amendment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surcharge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anything not listed is out of scope.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anything not listed is charged by the hour.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anything not listed is included.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out-of-scope work needs the client’s approval first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surcharges: {list}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cut over {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cut-over planned {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included hours, {month}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rate card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {day}, {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amendments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on approval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monthly fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monthly fee, {hours} h included</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overage, per hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Per hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cap a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cap in all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{when}, per hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search agreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agreement yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>They say what you do, for how long, and what it costs. Bills and dates follow from them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing called “{text}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>signed {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invoices {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Option {number}: +{more}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Option {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term ends {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until further notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fixed term, {length}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fixed term</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n, most urgent first</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message numerus="yes">
        <source>Snoozed: %n</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>Nothing needs you today.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing needs you today. Next: {day}, {party}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Marked as done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{what}, {party}, snoozed until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Snooze or done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BeforeAfterTable</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BookChrome</name>
    <message>
        <source>contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day}, week {week}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Local database, {size} MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timer stopped, {hours}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timer started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which service? Add #service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside the agreement's period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>needs approval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>starts the timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timer started on {client}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} logged on {client}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} agreements fit: type more of the name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agreement is called that</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which client? Add @name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} of included hours left</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BookMenu</name>
    <message>
        <source>Undo {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New book…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open another book…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BreakevenChart</name>
    <message>
        <source>Cost a month of contractor and employee by hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Employee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now {hours} hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Break-even at {hours} hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now {hours} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Break-even {hours} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>h/month</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BusinessSetup</name>
    <message>
        <source>Set up my business</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Business name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Company number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paid to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>BIC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First invoice number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who logs the hours and signs?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number from 1 on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is set up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChangeBars</name>
    <message>
        <source>{before} and {after}, by month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amounts</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>as before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} as before, change it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take the change back</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part paid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Differs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Billable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After hours</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Names, numbers, amounts, dates. &gt; for commands only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Best match</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing called “{text}”.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ContractorBars</name>
    <message>
        <source>Contractors on one axis, by next date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A mistake in the program, not yours. What was under way was not written.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Please send the report to whoever looks after the program. It holds no data of your book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also in {file}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Continue last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries of today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing logged today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Type what you did at the top, or start the timer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Log time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gap {times}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {hours}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{time} – now</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n field(s) to put right</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>What you typed is not kept. Press Esc again to close.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ErrorPane</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Which day?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EventTrail</name>
    <message>
        <source>History</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExplainedInvoice</name>
    <message>
        <source>Lines of the invoice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extra</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Agreements</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start timer on {client}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Know what each agreement covers, and when it ends.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor Desk keeps your agreements, hours and invoices on this computer. Nothing is sent anywhere until you send it, and no account is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start with sample data</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements of all kinds, a year of hours and invoices of an invented firm. Your own business goes in a new book.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open the sample</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up my business</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name, company number, VAT and bank details. About five minutes, then your first agreement.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I am a</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is the sample. Open or make another book in the menu at the top left.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag, or Alt+↑ and Alt+↓</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Move this row</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HomeButton</name>
    <message>
        <source>Book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Book of {name}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HoursStrip</name>
    <message>
        <source>Hours of the week, {total} in all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing logged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} in scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} out of scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} after hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>target {hours}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Kind of agreement</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No business yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} – Contractor Desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books (*.cdesk);;All files (*)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New book.cdesk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books (*.cdesk)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>Hours used by month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not in force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{used} used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{used} of {cap}, {over} over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{used} of {cap} used</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Last day to give notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extension must be decided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries await approval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trial to hire ends: decide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversion can be agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended with work not billed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agreement ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Return is expected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over begins</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latest possible end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yearly price review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milestone due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Purchase order expires</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n out-of-scope entries await approval</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message numerus="yes">
        <source>%n entries outside the agreement's period</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Extends by, in months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decided at least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>months before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>days before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Months or days before the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Option {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove option {number}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OptionStrip</name>
    <message>
        <source>What can be decided</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>Extends by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decided at least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Options to extend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add option</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PairedRating</name>
    <message>
        <source>Scores of both sides, from 1 to 5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no document</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours, note, @client, #service; Enter logs them</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ReminderTrack</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RetainerCard</name>
    <message>
        <source>Retainers, {month}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>even pace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>where an even pace would be</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {hours}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} over, not charged</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} over: {amount} at the overage rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{granted} + {carried} rolled over. {left} left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ahead of an even pace. {hours} left.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On pace. {hours} left.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RetainerGauge</name>
    <message>
        <source>{used} of {cap} included hours used, {percent}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{used} used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{left} of {cap} left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{over} over</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{over} over at this pace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{carried} from {month}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{carried} rolled over</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RetainerRows</name>
    <message>
        <source>Included hours of the retainers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{used} of {cap} used, {percent}. {note}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {hours}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RowsHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RunStepper</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>Service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy from…</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Remove {service}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coverage of {service}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limit as it is shown: 6 servers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>hours a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>own rate, {currency} an hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>limit as it is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Limit as it is shown</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Unbilled by agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Single letters act when a list has the focus</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Find anything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quick entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same, from any field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New entry, agreement or draft, by page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record payment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To the first page, up to Ctrl 8</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter this page; also /</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The filled button</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week or month before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week or month after</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open what is selected</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same data as a table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mark draft reviewed, go to next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week table: copy row from last week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print or save PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Right pane</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open another book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On a page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SpendRows</name>
    <message>
        <source>Spend against agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{spent} of {agreed}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{amount} waits for a yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {amount}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>something is wrong here</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SurchargeEditor</name>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also on included</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surcharges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>If several fit</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SurchargeRow</name>
    <message>
        <source>When</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{currency} an hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{currency} each</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Percent or amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Also on included work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove the rule for {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call-out</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TermPicture</name>
    <message>
        <source>An agreement of four years with two options of a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>4 years</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>+ 1 year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>decide</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TermTimeline</name>
    <message>
        <source>{label}, {first} to {last}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until further notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day}, latest end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term ended {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term ends {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First day {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version {number} of the terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until it is resumed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close-up</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimerActions</name>
    <message>
        <source>Timer started</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimerWidget</name>
    <message>
        <source>Timer started: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timer stopped: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No timer running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Timer running: {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop timer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Log time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bill the month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Day total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>target {hours}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnbilledCard</name>
    <message>
        <source>Unbilled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>of {hours}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WeekDelegate</name>
    <message>
        <source>“{text}” is not a time: type 1:15, 1,25 or 75m</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A day has 24 hours</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>Agreement and service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a row: type client or service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>timer running</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>Working hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not a time of day: type 8, 8:30 or 0830</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both times, or neither</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day}, from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day}, to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No rule: Monday to Friday are normal hours all day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No hours on {days}: weekend.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_TotalsView</name>
    <message>
        <source>Day totals</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_WeekView</name>
    <message>
        <source>Hours of the week</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Arrows move, typing edits, Enter saves, Ctrl+D copies from last week</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
