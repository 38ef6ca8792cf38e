<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor Desk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements, hours and invoices lie in one file on this computer. The program sends nothing and asks nobody; it writes files, and you send them.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Offer accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say the day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What will change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The agreement ends on {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last bill is that of {month}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An exit checklist is made, to tick off what changes hands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Kind of account</source>
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
</context>
<context>
    <name>AccountsEditor</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>BIC</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where you are paid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Amend the agreement…</source>
        <translation>Ändra avtalet…</translation>
    </message>
    <message>
        <source>Log time…</source>
        <translation>Logga tid…</translation>
    </message>
    <message>
        <source>Edit last entry</source>
        <translation>Ändra senaste tidsposten</translation>
    </message>
    <message>
        <source>Continue last work</source>
        <translation>Fortsätt senaste arbetet</translation>
    </message>
    <message>
        <source>Save dates for my calendar…</source>
        <translation>Spara datum för min kalender…</translation>
    </message>
    <message>
        <source>Reminders on the desktop: on or off</source>
        <translation>Påminnelser på skrivbordet: på eller av</translation>
    </message>
    <message>
        <source>New agreement…</source>
        <translation>Nytt avtal…</translation>
    </message>
    <message>
        <source>Change agreement…</source>
        <translation>Ändra avtal…</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Använd ljust tema</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Använd mörkt tema</translation>
    </message>
    <message>
        <source>Follow the system's theme</source>
        <translation>Följ systemets tema</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Bill the month</source>
        <translation>Fakturera månaden</translation>
    </message>
    <message>
        <source>Credit invoice…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record invoice as sent…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reminders are shown on the desktop</source>
        <translation>Påminnelser visas på skrivbordet</translation>
    </message>
    <message>
        <source>Reminders stay in the window</source>
        <translation>Påminnelser stannar i fönstret</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Starta eller stoppa tidtagningen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Öppna en annan bok…</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Ny bok…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
</context>
<context>
    <name>AdjustmentsPart</name>
    <message>
        <source>Month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Belopp</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One-off amounts and discounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add amount</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Thresholds…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stability {value}, from the book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An offer wants</source>
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
        <translation type="unfinished">Belopp</translation>
    </message>
</context>
<context>
    <name>AgreementAssistant</name>
    <message>
        <source>Change agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished">Härnäst</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New agreement goes on from it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The draft cannot be written to {path}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title} saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title} created</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Kind and parties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scope and surcharges</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Esc keeps what you typed. Drafts are not billed and have no deadlines.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All dates include their day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every part can name its clause, invoices then show it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 field to put right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} fields to put right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 field to put right before Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} fields to put right before Next</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>S, standard rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Z, zero rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E, exempt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>AE, reverse charge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>K, EU goods</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>G, export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>O, outside VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You go on with what you typed on {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start anew</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AgreementCost</name>
    <message>
        <source>in hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>after hours</source>
        <translation type="unfinished">efter arbetstid</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished">helg</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished">helgdag</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished">Utanför avtalet</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation type="unfinished">Efter arbetstid</translation>
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
        <translation type="unfinished">Utryckning</translation>
    </message>
    <message>
        <source>Added: {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Highest: {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compound: {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a day on which the terms hold.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It has no rate and cannot be billed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing of it would be billed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total, {currency}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Past the cap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} h × {price}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} h, covered by the fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{percent} of {amount}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{percent} of what it would cost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{percent}, on what stands above it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation type="unfinished">{amount} per timme</translation>
    </message>
    <message>
        <source>once, on the first line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished">Ingår</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Billable</source>
        <translation type="unfinished">Debiteras</translation>
    </message>
</context>
<context>
    <name>AgreementDates</name>
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
    <message>
        <source>Suspended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Option {number}, decide by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decide on the hire by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over starts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order expires</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day} each year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {year}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A reminder that falls on a day off comes the working day before.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Option {number}: past the maximum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Option {number}: +{length}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Option {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give notice by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend or give notice by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fee {amount}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First billing month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice, last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no notice period yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>if no option is used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>renews itself unless notice is given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>maximum {length}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Latest end</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>after %n option(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>reminders from {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{length}, to month end</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AgreementMeanings</name>
    <message>
        <source>Ending on {day}, that month’s fee is **{fee}**.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hourly work stops at **{amount}** a month; the rest is a visible deduction.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hourly work stops at **{amount}** in all; the rest is a visible deduction.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An hour costs **{rate}**; nothing caps the hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An invoice of {day} is due on **{due}**, {within} later.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A 20 minute call counts **{hours} h**.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A 20 minute call counts **{hours} h**; a 20 minute call-out **{called} h**.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours not used in {month} are gone on **{day}**.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} h left in {month} can be used until **{day}**.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both VAT numbers are on file, so reverse charge can be used.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reverse charge needs the VAT number of **{name}**.</source>
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
    <message>
        <source>Covers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected until {day}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>today</source>
        <translation type="unfinished">i dag</translation>
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
        <source>by the contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>by the client</source>
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
        <translation type="unfinished">Start</translation>
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
        <translation type="unfinished">Ta bort</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save for my calendar…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Datum</translation>
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
        <translation type="unfinished">Summa</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Fakturor</translation>
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
        <translation type="unfinished">Tjänst</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished">Omfattning</translation>
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
        <translation type="unfinished">Utanför avtalet</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation type="unfinished">Efter arbetstid</translation>
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
        <translation type="unfinished">Utryckning</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">Avtal</translation>
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
        <translation type="unfinished">Avslutat</translation>
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
    <name>AmendDialog</name>
    <message>
        <source>Amendment {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Price review by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only what changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add a service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make amendment {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{title} is made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Now, {title}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not a number.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many hours a month?</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n field(s) to put right</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>{changed} of {every} terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Which day?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is issued under this agreement yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No issued invoice is touched: the months before keep the terms they were billed by.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{service}, own rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surcharge, out of scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surcharge, after hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surcharge, weekend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surcharge, holiday</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surcharge, call-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monthly fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included hours</source>
        <translation type="unfinished">Ingående timmar</translation>
    </message>
    <message>
        <source>Overage rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unused hours last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Carried in, at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hourly rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AmendEffect</name>
    <message>
        <source>The last bill with these terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Months before</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>issued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change a term to see what it would have meant.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is issued yet: there is no bill to compare with.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{month} with these terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Utfärdad</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monthly fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By the hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished">Utanför avtalet</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
</context>
<context>
    <name>ApprovalCard</name>
    <message>
        <source>Hours to approve</source>
        <translation>Timmar att godkänna</translation>
    </message>
    <message>
        <source>{hours} out of scope</source>
        <translation>{hours} utanför avtalet</translation>
    </message>
    <message>
        <source>asked today</source>
        <translation>frågat i dag</translation>
    </message>
    <message>
        <source>oldest 1 day</source>
        <translation>äldst 1 dag</translation>
    </message>
    <message>
        <source>oldest {n} days</source>
        <translation>äldst {n} dagar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>{hours} approved</source>
        <translation>{hours} godkända</translation>
    </message>
</context>
<context>
    <name>AssumptionsDialog</name>
    <message>
        <source>Assumptions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For comparison only. Not tax advice; check the figures before you decide.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Spara</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>typed here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>planned in the agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>included in the fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>logged in the last three months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salary a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor's hours a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surcharges a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recruiting, once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Years expected to stay</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A number is needed.</source>
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
        <source>Germany</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looked up on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Employer's contributions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holiday supplement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pension</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equipment a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Source of {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} looked up on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unverified</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A day such as 24 Nov 2026, or nothing.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Assumptions changed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Att ta tag i</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message>
        <source>{n}, most urgent first</source>
        <translation>{n}, mest brådskande först</translation>
    </message>
    <message>
        <source>Show all {n}</source>
        <translation>Visa alla {n}</translation>
    </message>
    <message>
        <source>Snoozed: {n}</source>
        <translation>Uppskjutna: {n}</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Inget väntar på dig i dag.</translation>
    </message>
    <message>
        <source>Nothing needs you today. Next: {day}, {party}.</source>
        <translation>Inget väntar på dig i dag. Härnäst: {day}, {party}.</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>Uppskjutet till {day}</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Markerat som klart</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ta tillbaka</translation>
    </message>
    <message>
        <source>{what}, {party}, snoozed until {day}</source>
        <translation>{what}, {party}, uppskjutet till {day}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Tillbakataget</translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Needs attention</source>
        <translation>Att ta tag i</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Snooze or done</source>
        <translation>Skjut upp eller klart</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Skjut upp till…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
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
    <name>BillExplained</name>
    <message>
        <source>Mark reviewed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No fee, no hours and no expenses of {month} wait for an invoice.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BillHead</name>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month after (Alt+Right)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recalculate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bill {month}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bill the month</source>
        <translation type="unfinished">Fakturera månaden</translation>
    </message>
    <message>
        <source>Issue {count} reviewed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issue reviewed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} issued</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, 1 warning</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>, {count} warnings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 agreement checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} agreements checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>. {checked}, {count} had nothing to bill.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calculate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Granska</translation>
    </message>
    <message>
        <source>Issue and save</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BillLines</name>
    <message>
        <source>Excl. VAT {amount}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rounding {amount}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT, reverse charge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT, supply within the EU</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT, export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT, exempt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT {percent}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retainer fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monthly fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work by the hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Out of scope</source>
        <translation type="unfinished">Utanför avtalet</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Adjustments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>prorated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>past {hours} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{used} of {available} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>approved by {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not on this bill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reduction to the agreed cap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call-out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} mo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} pc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 entry</source>
        <translation type="unfinished">1 tidspost</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>receipt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>done {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>original terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>terms of {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>passes the hours here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>approved {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waits for approval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>outside the period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no terms that day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>timer running</source>
        <translation type="unfinished">tidtagningen går</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation type="unfinished">efter arbetstid</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation type="unfinished">helg</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The month could not be calculated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements in which you are the contractor are billed here, month by month.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New agreement</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BillRemarks</name>
    <message>
        <source>Issued as {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An earlier month is not billed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Entries overlap: check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not billed yet: {months}. Issue that first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Together {amount} without VAT.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The same amount.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>surcharges</source>
        <translation type="unfinished">tillägg</translation>
    </message>
    <message>
        <source>overage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>work by the hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>out of scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>expenses</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>milestones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>adjustments</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the cap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mostly {what}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mostly {what} and {more}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 entry held back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} entries held back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended {day}, nothing to bill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Starts {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>reverse charge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fee prorated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>new line types: check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} h at {price}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>overage {hours} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>out of scope {hours} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} lines</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entry out of scope waits for the client's approval and is left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entry lies outside the agreement's period: extend it, or charge the entry anyway.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entry has no terms in force on its day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entry has no rate: give its service one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A timer is running; its entry is left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An entry overlaps another of the same worker; both are charged.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} entries out of scope wait for the client's approval and are left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} entries lie outside the agreement's period: extend it, or charge them anyway.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} entries have no terms in force on their day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} entries have no rate: give their service one.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} timers are running; their entries are left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} entries overlap others of the same worker; all are charged.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BillSide</name>
    <message>
        <source>What goes out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Compared with {month}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{month}, incl. VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF with the hours as an annex</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Buyer reference {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No buyer reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The client has no e-mail address</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>BillTotals</name>
    <message>
        <source>1 draft</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} drafts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To invoice, incl. VAT</source>
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
        <translation type="unfinished">Tidtagningen startad</translation>
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
        <translation type="unfinished">Ångra</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Gör om</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation type="unfinished">Ny bok…</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation type="unfinished">Öppna en annan bok…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reminders on the desktop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save dates for my calendar…</source>
        <translation type="unfinished">Spara datum för min kalender…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished">Kortkommandon</translation>
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
        <translation type="unfinished">Konsult</translation>
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
    <name>BusinessSection</name>
    <message>
        <source>Business and language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>who you are, on every document</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who you are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logo changed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logo removed</source>
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
    <name>CalendarExport</name>
    <message>
        <source>Save dates for my calendar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} could not be written: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dates are saved</source>
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
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utfärdad</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Part paid</source>
        <translation>Delbetald</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betald</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Förfallen</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Krediterad</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Väntad</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stämmer</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>Avviker</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Godtagen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktivt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begränsat</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Debiteras</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utanför avtalet</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ingår inte</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Efter arbetstid</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>Support</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Printing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Purchasing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account with KID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>any currency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SEK, with OCR</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DKK, with reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>NOK, with KID</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Swedish company number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Danish CVR number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Norwegian company number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finnish OVT code</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>German VAT number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dutch KvK number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Belgian company number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Irish VAT number</source>
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
        <source>Swedish krona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Danish krone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>euro</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>pound sterling</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>US dollar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Swiss franc</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>operations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>security</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>development</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cloud</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>advice</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Petrol</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brick</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Brown</source>
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
        <translation>Konsulter på en axel, efter nästa datum</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Konsult</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Härnäst</translation>
    </message>
    <message>
        <source>until notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>ContractorsCard</name>
    <message>
        <source>Contractors</source>
        <translation>Konsulter</translation>
    </message>
    <message>
        <source>{count}, by next date</source>
        <translation>{count}, efter nästa datum</translation>
    </message>
    <message>
        <source>By {day}</source>
        <translation>Senast {day}</translation>
    </message>
    <message>
        <source>Until notice</source>
        <translation>Tills vidare</translation>
    </message>
</context>
<context>
    <name>ConversionPart</name>
    <message>
        <source>Trial to hire</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The end asks for a decision.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>days before end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished">h</translation>
    </message>
    <message>
        <source>Window opens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">Besluta</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monthly salary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversion fee, of the yearly salary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add step</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{fee} of {year} a year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends {end}: decide by {day}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CostsCard</name>
    <message>
        <source>Assumptions…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor or employee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cost for the client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 000 {currency} a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say a month's salary under Assumptions to compare with an employee.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{rate}/h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{amount}/mo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At {hours} h the contractor costs {amount} less a month.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At {hours} h the contractor costs {amount} more a month.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From {hours} h, {share} of full time, an employee costs less.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The fee alone is more than an employee.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Employer's part {percent}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pension</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equipment, workplace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recruiting and fee</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n figure(s) of {table} unverified. For comparison only.</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>Figures of {table}. For comparison only.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CoverPart</name>
    <message>
        <source>Interim cover</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The period has its own end; the return is a second date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over before that</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is absent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Expected back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over starts {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moving the return keeps the old date and moves every reminder. Reason: the kind only, never a diagnosis.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parental leave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Study leave</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave of absence</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Secondment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vacancy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other leave</source>
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
    <name>CreditInvoice</name>
    <message>
        <source>Issuing cannot be undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Preview PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issue credit note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{number} credited</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credit invoice {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>next in the series</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line of {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Billed</source>
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
        <source>Credited</source>
        <translation type="unfinished">Krediterad</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason, printed on the credit note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it billed is free again and can be billed anew.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credited, excl. VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rounding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credit note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open on {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To pay back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left after this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not a date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The invoice is dated {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say why it is credited.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Continue last</source>
        <translation>Fortsätt senaste</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Entries of today</source>
        <translation>Dagens tidsposter</translation>
    </message>
    <message>
        <source>Nothing logged today</source>
        <translation>Inget loggat i dag</translation>
    </message>
    <message>
        <source>Type what you did at the top, or start the timer.</source>
        <translation>Skriv högst upp vad du gjort, eller starta tidtagningen.</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Logga tid</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Gap {times}</source>
        <translation>Lucka {times}</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <translation>av {hours}</translation>
    </message>
    <message>
        <source>{time} – now</source>
        <translation>{time} – nu</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>What will change</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A day such as 24 Dec 2026.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say the day.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something typed cannot be read.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Förfallen</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Within 6 months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">sedan {day}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put away: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer lapsed: decide again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended without a decision</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trial to hire ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Call the option or let it end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interim cover: employee returns</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renews itself unless notice is given</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term ends, no option left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Avslutat</translation>
    </message>
    <message>
        <source>New terms to agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: trial ended {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: trial ends {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: ended {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: ends {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message numerus="yes">
        <source>%n day(s) over the end</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>Favoured</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>Option {number}: %n month(s) more</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>No option is left: agree on a new period</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the latest until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agree in writing **by {day}**</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The option had to be called by {day}; a new period can be agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The latest possible end is reached</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice is given or an end is recorded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It runs until further notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend the trial</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{amount} a month until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{amount}/h until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Permanent from {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No conversion fee is agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversion fee {amount} ({percent})</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversion fee {percent} of the year's salary</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>No conversion fee after %n month(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>Last bill for {month}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make an offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer out **by {day}**</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New terms from a date you choose</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>or a new agreement from {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing changes until both have agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renegotiate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft terms **by {day}**</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice must be received by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No notice needed: it ends by itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over: {count} items on the exit list</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Accounts removed {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hand-over starts **{day}**</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day}, today</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask both to evaluate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Both have evaluated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Decide by then</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day for the option</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day for notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trial ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Term ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A view is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be decided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer of employment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reliability</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cooperation</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fit of the role</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Beslut</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements with an end come here before it: extend, make an offer, renegotiate or end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put away…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renegotiate…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extend…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make offer…</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>The term is over and nothing was decided. It stays on top until it is.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put away: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The offer was not answered in time. Decide again.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 field to put right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} fields to put right</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you typed is not kept. Press Esc again to close.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Parties</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parties, workers or services</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Register</translation>
    </message>
    <message>
        <source>New party</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New worker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whoever logs hours is a worker.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Services are what is done for a client: user support, server patching.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No services yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clients and contractors stand here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing called “{text}”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No IT function</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>no agreement</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Bills of the month</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>reviewed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not reviewed</source>
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
    <name>EndDialog</name>
    <message>
        <source>End</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Avslutat</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End the agreement</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkänd</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Frågat {day}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Search notes, services, agreements, workers</source>
        <translation>Sök i anteckningar, tjänster, avtal och personer</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>Sök tidsposter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Not billed</source>
        <translation>Ej fakturerat</translation>
    </message>
    <message>
        <source>Awaiting approval</source>
        <translation>Väntar på godkännande</translation>
    </message>
    <message>
        <source>On an invoice</source>
        <translation>På en faktura</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Tidsposter</translation>
    </message>
    <message>
        <source>Record yes…</source>
        <translation>Notera ja…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Be om godkännande</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dela…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Inget hittades för ”{text}”</translation>
    </message>
    <message>
        <source>Notes, services and names were searched.</source>
        <translation>Anteckningar, tjänster och namn genomsöktes.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>No entry is like that</source>
        <translation>Ingen tidspost är sådan</translation>
    </message>
    <message>
        <source>A filter is set.</source>
        <translation>Ett filter är valt.</translation>
    </message>
    <message>
        <source>No hours yet</source>
        <translation>Inga timmar ännu</translation>
    </message>
    <message>
        <source>Type what you did at the top, or start the timer.</source>
        <translation>Skriv högst upp vad du gjort, eller starta tidtagningen.</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 tidspost</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} tidsposter</translation>
    </message>
    <message>
        <source>Entry deleted</source>
        <translation>Tidsposten borttagen</translation>
    </message>
    <message>
        <source>{n} entries deleted</source>
        <translation>{n} tidsposter borttagna</translation>
    </message>
    <message>
        <source>Some stand on an invoice ({number}) and are locked.</source>
        <translation>Några står på en faktura ({number}) och är låsta.</translation>
    </message>
    <message>
        <source>Enter opens an entry, Delete deletes, Ctrl+A selects all that are shown</source>
        <translation>Enter öppnar en tidspost, Delete tar bort, Ctrl+A markerar alla som visas</translation>
    </message>
    <message>
        <source>Noted that the client is asked</source>
        <translation>Noterat att kunden är tillfrågad</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>EntryPopover</name>
    <message>
        <source>Note, shown to the client</source>
        <translation>Anteckning, visas för kunden</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Tidspost</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Record yes…</source>
        <translation>Notera ja…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Dela…</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Alla fält…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klart</translation>
    </message>
    <message>
        <source>The timer runs</source>
        <translation>Tidtagningen går</translation>
    </message>
    <message>
        <source>Not a time yet</source>
        <translation>Ingen tid ännu</translation>
    </message>
    <message>
        <source>Yes from {who}, {day}</source>
        <translation>Ja från {who}, {day}</translation>
    </message>
    <message>
        <source>Asked {day}</source>
        <translation>Frågat {day}</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Inte frågat ännu</translation>
    </message>
    <message>
        <source>Type a day and times, such as 14:45.</source>
        <translation>Skriv en dag och tider, till exempel 14:45.</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Tidsposten sparad</translation>
    </message>
    <message>
        <source>Entry deleted</source>
        <translation>Tidsposten borttagen</translation>
    </message>
    <message>
        <source>Noted that the client is asked</source>
        <translation>Noterat att kunden är tillfrågad</translation>
    </message>
</context>
<context>
    <name>EntryTimes</name>
    <message>
        <source>h</source>
        <translation>h</translation>
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
    <name>EvaluateDialog</name>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Our view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The view of {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished">Dag</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Form to send…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sheet to print…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read a form…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 is poor, 3 as expected, 5 excellent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A day such as 24 Nov 2026.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A view is of today or earlier.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A weight is a number, such as 1 or 2.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Score at least one criterion that has a weight.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>View saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evaluation form (*.json)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the sheet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read a form</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Form read</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not read: {reason}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EvaluationsCard</name>
    <message>
        <source>Both evaluations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Evaluate…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished">Konsult</translation>
    </message>
    <message>
        <source>{you} {ours} · {other} {theirs}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Mean of the scores</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Has not given a view yet.</source>
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
    <name>ExplainInvoice</name>
    <message>
        <source>Why each line of {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
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
        <translation type="unfinished">Belopp</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new last day, agreed on by both</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Option {number}: {months} months more, to {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>had to be called by {day}</source>
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
        <translation type="unfinished">Avtal</translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Fakturor</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation type="unfinished">Register</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished">Tidsposter</translation>
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
        <translation type="unfinished">Konsult</translation>
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
    <name>HoursSection</name>
    <message>
        <source>Time and timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>whose hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Today, the timer and the week table are about this person's hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your hours</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>HoursStrip</name>
    <message>
        <source>Hours of the week, {total} in all</source>
        <translation>Veckans timmar, {total} totalt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utanför avtalet</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Efter arbetstid</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>nothing logged</source>
        <translation>inget loggat</translation>
    </message>
    <message>
        <source>{hours} in scope</source>
        <translation>{hours} ingår</translation>
    </message>
    <message>
        <source>{hours} out of scope</source>
        <translation>{hours} utanför avtalet</translation>
    </message>
    <message>
        <source>{hours} after hours</source>
        <translation>{hours} efter arbetstid</translation>
    </message>
    <message>
        <source>target {hours}</source>
        <translation>mål {hours}</translation>
    </message>
</context>
<context>
    <name>InvoiceAgeing</name>
    <message>
        <source>Paid late, last 12 months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing paid yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none of {count}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished">1 dag</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{late} of {count}, {days} on average</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outstanding</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1–30 days late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>31–60</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>over 60</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InvoiceInspector</name>
    <message>
        <source>Invoice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record as sent…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credit…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why each line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record as sent again…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credit note for {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credited by {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>paid; it was due {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open of {total}, due {day}, {when}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open, due {day}, {when}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished">Avtal</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued</source>
        <translation type="unfinished">Utfärdad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">Summa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öppna</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Fakturor</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>{days} d late</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished">i dag</translation>
    </message>
    <message>
        <source>in {days} d</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>credits {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issued, locked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credits {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Credited by {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to {address}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Due, paid in part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Due, no payment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reminder {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with a fee of {amount}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{amount}, the bank kept {fee}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished">Betald</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent through a portal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent by post</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent as a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sent: {how}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Fakturor</translation>
    </message>
    <message>
        <source>Bill the month</source>
        <translation type="unfinished">Fakturera månaden</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Alla</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number, client, amount</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search invoices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished">Rensa filter</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you issue is listed here, with what is due, paid and late.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No invoice fits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{count} shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öppna</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filtered by {what}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>InvoicesSection</name>
    <message>
        <source>Invoices</source>
        <translation type="unfinished">Fakturor</translation>
    </message>
    <message>
        <source>numbers and layout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it shows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Live preview</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The invoice that is shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The preview could not be made. What you typed is kept.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IssueBills</name>
    <message>
        <source>Invoice date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issuing cannot be undone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To invoice, incl. VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the PDFs in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{month} is not over; work logged later in it is billed with {next}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not a date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The date lies before {month}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issue 1 invoice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Issue {count} invoices</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>IssueOutcome</name>
    <message>
        <source>{count} issued: {numbers}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{client} was not issued: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PDFs are in the book, but could not be saved in {folder} ({reason}).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The PDFs are in {folder}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>it has changed since you looked at it. Look at it again, then issue it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder for the PDFs</source>
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
    <name>LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System</source>
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
        <source>Theme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This program speaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language and formats</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looks like this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Danish client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>British client</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Colour, as #RRGGBB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause of each line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours annex with every entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Totals in whole kronor, euros …</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LeadDaysDialog</name>
    <message>
        <source>Reminders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days before each date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole days with commas between them; usual are {days}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole days from 0 to 3650, such as 30, 7, 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Spara</translation>
    </message>
    <message>
        <source>Reminders changed</source>
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
    <name>LogTimeDialog</name>
    <message>
        <source>Edit entry</source>
        <translation>Ändra tidspost</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Logga tid</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Debiteras</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>Utryckning</translation>
    </message>
    <message>
        <source>Charge outside the period</source>
        <translation>Debitera utanför perioden</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Inte läst ännu</translation>
    </message>
    <message>
        <source>Type 0:30 or 30m.</source>
        <translation>Skriv 0:30 eller 30m.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Rast</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Längd</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Note, shown to the client</source>
        <translation>Anteckning, visas för kunden</translation>
    </message>
    <message>
        <source>Ticket or reference</source>
        <translation>Ärende eller referens</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketter</translation>
    </message>
    <message>
        <source>or 2, 2h, 120m</source>
        <translation>eller 2, 2h, 120m</translation>
    </message>
    <message>
        <source>Ask for approval now</source>
        <translation>Be om godkännande nu</translation>
    </message>
    <message>
        <source>Log and new</source>
        <translation>Logga och ny</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Entry for {day}</source>
        <translation>Tidspost för {day}</translation>
    </message>
    <message>
        <source>Type a duration, or from and to, to see what it counts as</source>
        <translation>Skriv en längd, eller från och till, för att se hur den räknas</translation>
    </message>
    <message>
        <source>Included hours</source>
        <translation>Ingående timmar</translation>
    </message>
    <message>
        <source>Included hours, untouched</source>
        <translation>Ingående timmar, orörda</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <translation>av {hours}</translation>
    </message>
    <message>
        <source>Choose an agreement.</source>
        <translation>Välj ett avtal.</translation>
    </message>
    <message>
        <source>Choose a service.</source>
        <translation>Välj en tjänst.</translation>
    </message>
    <message>
        <source>Choose whose time it is.</source>
        <translation>Välj vems tid det är.</translation>
    </message>
    <message>
        <source>Type 25 Nov.</source>
        <translation>Skriv 25 nov.</translation>
    </message>
    <message>
        <source>Type 14:45.</source>
        <translation>Skriv 14:45.</translation>
    </message>
    <message>
        <source>Type 16:45.</source>
        <translation>Skriv 16:45.</translation>
    </message>
    <message>
        <source>Give both.</source>
        <translation>Ange båda.</translation>
    </message>
    <message>
        <source>Type 2:00 or 75m.</source>
        <translation>Skriv 2:00 eller 75m.</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Hur länge?</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Tidsposten sparad</translation>
    </message>
    <message>
        <source>{hours} logged</source>
        <translation>{hours} loggade</translation>
    </message>
</context>
<context>
    <name>LogoCard</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} is no picture that can be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PNG, JPEG or SVG, kept in the book</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LogoPicture</name>
    <message>
        <source>The logo</source>
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
    <name>MilestonesPart</name>
    <message>
        <source>Milestone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Belopp</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Klart</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>as agreed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add milestone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A milestone is billed in the month it is marked done.</source>
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
        <translation type="unfinished">Ingår</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{used} used</source>
        <translation type="unfinished">{used} använda</translation>
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
    <name>NameRow</name>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Names</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add language</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Needs</name>
    <message>
        <source>Last day to give notice</source>
        <translation>Sista dag för uppsägning</translation>
    </message>
    <message>
        <source>Extension must be decided</source>
        <translation>Förlängning måste beslutas</translation>
    </message>
    <message>
        <source>Included hours</source>
        <translation>Ingående timmar</translation>
    </message>
    <message>
        <source>Entries await approval</source>
        <translation>Tidsposter väntar på godkännande</translation>
    </message>
    <message>
        <source>Trial to hire ends: decide</source>
        <translation>Prövotiden går ut: besluta</translation>
    </message>
    <message>
        <source>Conversion can be agreed</source>
        <translation>Övergång till anställning kan avtalas</translation>
    </message>
    <message>
        <source>Ended with work not billed</source>
        <translation>Avslutat med ofakturerat arbete</translation>
    </message>
    <message>
        <source>The agreement ends</source>
        <translation>Avtalet går ut</translation>
    </message>
    <message>
        <source>Return is expected</source>
        <translation>Återkomst väntas</translation>
    </message>
    <message>
        <source>Hand-over begins</source>
        <translation>Överlämningen börjar</translation>
    </message>
    <message>
        <source>Latest possible end</source>
        <translation>Senaste möjliga slut</translation>
    </message>
    <message>
        <source>Yearly price review</source>
        <translation>Årlig prisöversyn</translation>
    </message>
    <message>
        <source>Milestone due</source>
        <translation>Milstolpe infaller</translation>
    </message>
    <message>
        <source>Purchase order expires</source>
        <translation>Inköpsordern går ut</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} dagar</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>om 1 dag</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>om {n} dagar</translation>
    </message>
    <message>
        <source>{amount} from {party}, due {day}.</source>
        <translation>{amount} från {party}, förföll {day}.</translation>
    </message>
    <message>
        <source>Invoice {number} is overdue</source>
        <translation>Faktura {number} är förfallen</translation>
    </message>
    <message>
        <source>Open invoice</source>
        <translation>Öppna faktura</translation>
    </message>
    <message>
        <source>Received by {day}, it ends the agreement on {end}.</source>
        <translation>Mottagen senast {day} avslutar den avtalet {end}.</translation>
    </message>
    <message>
        <source>Open agreement</source>
        <translation>Öppna avtal</translation>
    </message>
    <message>
        <source>Option {option}: {months} months more. Without it the agreement ends {end}.</source>
        <translation>Option {option}: {months} månader till. Utan den slutar avtalet {end}.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>{used} of included hours used</source>
        <translation>{used} av ingående timmar använda</translation>
    </message>
    <message>
        <source>Of {hours} with {party}.</source>
        <translation>Av {hours} hos {party}.</translation>
    </message>
    <message>
        <source>See scope</source>
        <translation>Se omfattning</translation>
    </message>
    <message>
        <source>1 out-of-scope entry awaits approval</source>
        <translation>1 tidspost utanför avtalet väntar på godkännande</translation>
    </message>
    <message>
        <source>{n} out-of-scope entries await approval</source>
        <translation>{n} tidsposter utanför avtalet väntar på godkännande</translation>
    </message>
    <message>
        <source>Since {day}. Held back from billing until approved.</source>
        <translation>Sedan {day}. Faktureras inte förrän de godkänts.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Titta</translation>
    </message>
    <message>
        <source>Extend, make an offer, or end. The trial ends {end}.</source>
        <translation>Förläng, ge ett erbjudande eller avsluta. Prövotiden slutar {end}.</translation>
    </message>
    <message>
        <source>{position}; the trial ends {end}.</source>
        <translation>{position}; prövotiden slutar {end}.</translation>
    </message>
    <message>
        <source>1 entry outside the agreement's period</source>
        <translation>1 tidspost utanför avtalsperioden</translation>
    </message>
    <message>
        <source>{n} entries outside the agreement's period</source>
        <translation>{n} tidsposter utanför avtalsperioden</translation>
    </message>
    <message>
        <source>Left out of the bill until the period is extended or they are charged anyway.</source>
        <translation>Utelämnas från fakturan tills perioden förlängs eller de debiteras ändå.</translation>
    </message>
    <message>
        <source>{party}: ended {day}.</source>
        <translation>{party}: slutade {day}.</translation>
    </message>
    <message>
        <source>Bill it</source>
        <translation>Fakturera</translation>
    </message>
    <message>
        <source>{month} is not billed yet</source>
        <translation>{month} är inte fakturerad ännu</translation>
    </message>
    <message>
        <source>It renews itself after {day}.</source>
        <translation>Det förlängs av sig självt efter {day}.</translation>
    </message>
    <message>
        <source>Last day {day}. Decide what comes after.</source>
        <translation>Sista dag {day}. Besluta vad som händer sedan.</translation>
    </message>
    <message>
        <source>{who} is expected back</source>
        <translation>{who} väntas tillbaka</translation>
    </message>
    <message>
        <source>The return is on {day}.</source>
        <translation>Återkomsten är {day}.</translation>
    </message>
    <message>
        <source>{party}: no extension goes past {day}.</source>
        <translation>{party}: ingen förlängning går längre än till {day}.</translation>
    </message>
    <message>
        <source>Milestone due: {title}</source>
        <translation>Milstolpe infaller: {title}</translation>
    </message>
    <message>
        <source>Purchase order {number} expires</source>
        <translation>Inköpsorder {number} går ut</translation>
    </message>
</context>
<context>
    <name>NewParty</name>
    <message>
        <source>New party</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>Create</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n field(s) to put right</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
</context>
<context>
    <name>NewService</name>
    <message>
        <source>New service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NewWorker</name>
    <message>
        <source>New worker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Make an offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer made</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language of the letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Salary a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Make offer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is the position called?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>An amount above 0.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The employment starts after the agreement did.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before the day of the offer.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What else the letter says; empty lines are left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The letter is made as a PDF, to sign and send.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OfferLetterDialog</name>
    <message>
        <source>English</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save PDF…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the offer letter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer letter saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OpeningPart</name>
    <message>
        <source>It ran before this book</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>leave empty for a new one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Billed here from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fee billed to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used of the cap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unused hours of</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Timmar</translation>
    </message>
    <message>
        <source>Hours carried in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add month</source>
        <translation type="unfinished" />
    </message>
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
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what each one leads to, and by when</source>
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
    <name>OutcomeCard</name>
    <message>
        <source>Offer letter…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Offer accepted…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends on {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs to {day}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{amount} a month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>lapsed on {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>open until {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Exit checklist: {done} of {count} done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>waived: {why}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waive…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Equipment</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Knowledge</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ticked off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Bill the month</source>
        <translation>Fakturera månaden</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
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
    <name>PartiesStep</name>
    <message>
        <source>What kind of agreement is it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is it between?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contractor</source>
        <translation type="unfinished">Konsult</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I am the</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New party</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Edit party</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreement number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next free number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Title on invoices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New worker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Utkast</translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished">Aktivt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Avslutat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language, money and calendar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from the client, change if needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Document language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>References the client asks for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>printed on every invoice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished">Valfritt</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Contract reference</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More: own days off, dates, notes, opening position</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The whole country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Own days off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Separated by ;</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the country</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Signed on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note on every invoice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What stays in-house, and who decides it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no VAT number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and 1 own day off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {n} own days off</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New client</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New contractor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Retainer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A monthly fee covers agreed services and hours.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Interim cover</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stands in until an absent employee is back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Migration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sites, milestones and a fixed end.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Trial to hire</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A set time, then decide on employment.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By the hour</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time and materials, with or without a cap.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PartyEntry</name>
    <message>
        <source>Name</source>
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
        <source>Language of its documents</source>
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
        <source>Contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a country.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a language.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Spara</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Name</source>
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
        <source>Tax note on invoices</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Second address line</source>
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
        <source>Contact</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language of documents</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Registered office</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tax number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where they are paid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Scheme</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-invoice address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>written into the files, not looked up</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PartyPane</name>
    <message>
        <source>Who they are</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Agreements</source>
        <translation type="unfinished">Avtal</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add worker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>This is you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No agreement with them yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nobody is named here. Whoever logs hours for them is a worker.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>they work for {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} works for them</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PdfPaper</name>
    <message>
        <source>Save PDF</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>PDF (*.pdf)</source>
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
    <name>PeriodStep</name>
    <message>
        <source>What follows from this</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until a date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>until further notice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most, in all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ends, unless extended</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renews itself</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Renews itself by, in months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice differs by side</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notice</source>
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
        <source>weeks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to month end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to any day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Purchase order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order expires</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day of the yearly price review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>no review</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yearly price review</source>
        <translation type="unfinished">Årlig prisöversyn</translation>
    </message>
    <message>
        <source>Remind me before each date, in days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remind me before each date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Till</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>stops</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Moves the end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Suspensions</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add suspension</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>to {end}, by {day}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>past the maximum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One notice for both sides</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlainRow</name>
    <message>
        <source>VAT percent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason on the invoice</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PutAwayDialog</name>
    <message>
        <source>Put the decision away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why nothing is decided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PutAwayReminder</name>
    <message>
        <source>Comes back on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it may wait</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why nothing is decided</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>May be left empty</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished">Skjut upp</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation type="unfinished">Uppskjutet till {day}</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation type="unfinished">Markerat som klart</translation>
    </message>
    <message>
        <source>Snooze the reminder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Put the reminder away</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Until which day?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{day} at the earliest.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The decision is overdue: say why it is put away.</source>
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
    <name>QuickLine</name>
    <message>
        <source>Which service? Add #service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside the agreement's period</source>
        <translation type="unfinished">Utanför avtalsperioden</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation type="unfinished">kräver godkännande</translation>
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
    <name>ReasonDialog</name>
    <message>
        <source>A reason is needed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Ta bort</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Used by {what}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the book itself: whose desk it is</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message numerus="yes">
        <source>%n time entries</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message numerus="yes">
        <source>%n version(s) of terms</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
    <message>
        <source>{name} deleted</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecordSent</name>
    <message>
        <source>Sent on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Till</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recorded as sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record {number} as sent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Through a portal</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>By post</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As a file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Not a date.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RecordYesDialog</name>
    <message>
        <source>Record yes</source>
        <translation>Notera ja</translation>
    </message>
    <message>
        <source>One entry, charged from then on</source>
        <translation>En tidspost, debiteras från och med då</translation>
    </message>
    <message>
        <source>{n} entries, charged from then on</source>
        <translation>{n} tidsposter, debiteras från och med då</translation>
    </message>
    <message>
        <source>Who said yes</source>
        <translation>Vem sa ja</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Mail or ticket</source>
        <translation>Mejl eller ärende</translation>
    </message>
    <message>
        <source>A name or a reference is enough. It stands in the annex of the invoice.</source>
        <translation>Ett namn eller en referens räcker. Det står i fakturans bilaga.</translation>
    </message>
    <message>
        <source>Entry approved</source>
        <translation>Tidsposten godkänd</translation>
    </message>
    <message>
        <source>{n} entries approved</source>
        <translation>{n} tidsposter godkända</translation>
    </message>
    <message>
        <source>Give a name, or a mail or ticket.</source>
        <translation>Ange ett namn, eller mejl eller ärende.</translation>
    </message>
    <message>
        <source>Type 25 Nov.</source>
        <translation>Skriv 25 nov.</translation>
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
        <translation type="unfinished">nu</translation>
    </message>
    <message>
        <source>the end</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RenegotiateDialog</name>
    <message>
        <source>Renegotiate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New terms to agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Change the terms of this agreement from a date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft a new agreement from {day}, with the terms of now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A draft is made beside this agreement; it bills nothing yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The terms open for changing, with before and after side by side.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Draft made</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RetainerCard</name>
    <message>
        <source>Retainers, {month}</source>
        <translation>Månadsavtal, {month}</translation>
    </message>
    <message>
        <source>even pace</source>
        <translation>jämn takt</translation>
    </message>
    <message>
        <source>where an even pace would be</source>
        <translation>jämn takt här</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <translation>av {hours}</translation>
    </message>
    <message>
        <source>{hours} over, not charged</source>
        <translation>{hours} över, debiteras inte</translation>
    </message>
    <message>
        <source>{hours} over: {amount} at the overage rate</source>
        <translation>{hours} över: {amount} till priset för merförbrukning</translation>
    </message>
    <message>
        <source>{granted} + {carried} rolled over. {left} left.</source>
        <translation>{granted} + {carried} överförda. {left} kvar.</translation>
    </message>
    <message>
        <source>Ahead of an even pace. {hours} left.</source>
        <translation>Före jämn takt. {hours} kvar.</translation>
    </message>
    <message>
        <source>On pace. {hours} left.</source>
        <translation>I takt. {hours} kvar.</translation>
    </message>
</context>
<context>
    <name>RetainerGauge</name>
    <message>
        <source>{used} of {cap} included hours used, {percent}</source>
        <translation>{used} av {cap} ingående timmar använda, {percent}</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>{used} använda</translation>
    </message>
    <message>
        <source>{left} of {cap} left</source>
        <translation>{left} av {cap} kvar</translation>
    </message>
    <message>
        <source>{over} over</source>
        <translation>{over} över</translation>
    </message>
    <message>
        <source>{over} over at this pace</source>
        <translation>{over} över i den här takten</translation>
    </message>
    <message>
        <source>{carried} from {month}</source>
        <translation>{carried} från {month}</translation>
    </message>
    <message>
        <source>{carried} rolled over</source>
        <translation>{carried} överförda</translation>
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
        <translation type="unfinished">Avtal</translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished">Ingår</translation>
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
        <translation type="unfinished">av {hours}</translation>
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
    <name>SafetySection</name>
    <message>
        <source>Safety and reminders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A copy is a book of its own: put it on another disk, and open it if this one is lost.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the book lies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For new agreements; each can have its own. From 0 to {most} days, with commas.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days before a date</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this book: {name}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The book is {path}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy saved</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Books (*.cdesk)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Whole days from 0 to {most}, such as 90, 30, 7.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>Service</source>
        <translation type="unfinished">Tjänst</translation>
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
        <translation type="unfinished">h</translation>
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
    <name>ScopeStep</name>
    <message>
        <source>New service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished">Ingår inte</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation type="unfinished">Debiteras</translation>
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished">Ingår</translation>
    </message>
    <message>
        <source>needs the client’s approval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>needs no approval</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Services not listed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Excluded work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What would this cost?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Service of the example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Called out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Day of the example</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Times, from and to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A service not listed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waits for the client’s yes before it can be billed.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Härnäst</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Starts again at 1 each year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Use these numbers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number series</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>without gaps, never used twice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The last issued is {last}; the series goes on from there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It can be changed until the first invoice takes a number. {year} stands for the year.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At most {most} digits.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number series changed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ServiceEntry</name>
    <message>
        <source>New service</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name in {language}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is it called?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>None</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>IT function</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ServicePane</name>
    <message>
        <source>No IT function</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Inställningar</translation>
    </message>
    <message>
        <source>Saved as you type, undo with Ctrl Z</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no business in this book yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back to the start</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <source>Unbilled by agreement</source>
        <translation>Ofakturerat efter avtal</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished">Kortkommandon</translation>
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
        <translation type="unfinished">Starta eller stoppa tidtagningen</translation>
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
        <translation type="unfinished">Ångra</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Gör om</translation>
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
    <name>SitesPart</name>
    <message>
        <source>Site</source>
        <translation type="unfinished">Plats</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Från</translation>
    </message>
    <message>
        <source>Cut-over planned</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cut-over done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add site</source>
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
    <name>SoundnessCard</name>
    <message>
        <source>Soundness</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every figure, number, document and event of the history is proved against the others.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The file is whole, keys agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Invoices add up, no number is missing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The history hangs together</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished"><numerusform /><numerusform /></translation></message>
</context>
<context>
    <name>SpendCard</name>
    <message>
        <source>excl. VAT</source>
        <translation>exkl. moms</translation>
    </message>
    <message>
        <source>Spend against agreed, {month}</source>
        <translation>Utfall mot avtalat, {month}</translation>
    </message>
    <message>
        <source>{amount} agreed as fees and caps</source>
        <translation>{amount} avtalat som avgifter och tak</translation>
    </message>
    <message>
        <source>◇ {amount} more if what waits is approved</source>
        <translation>◇ {amount} till om det som väntar godkänns</translation>
    </message>
</context>
<context>
    <name>SpendRows</name>
    <message>
        <source>Spend against agreed</source>
        <translation>Utfall mot avtalat</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Konsult</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Avtalat</translation>
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation>Väntar på ja</translation>
    </message>
    <message>
        <source>{spent} of {agreed}</source>
        <translation>{spent} av {agreed}</translation>
    </message>
    <message>
        <source>{amount} waits for a yes</source>
        <translation>{amount} väntar på ja</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>av {amount}</translation>
    </message>
</context>
<context>
    <name>SplitEntryDialog</name>
    <message>
        <source>Split entry</source>
        <translation>Dela tidspost</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Dela vid</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>Entry split</source>
        <translation>Tidsposten delad</translation>
    </message>
    <message>
        <source>Type a time between {times}.</source>
        <translation>Skriv en tid mellan {times}.</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} och {second}</translation>
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
        <translation type="unfinished">nu</translation>
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
        <translation type="unfinished">Utanför avtalet</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation type="unfinished">Efter arbetstid</translation>
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
        <translation type="unfinished">Utryckning</translation>
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
        <translation type="unfinished">i dag</translation>
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
        <translation type="unfinished">Datum</translation>
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
        <translation type="unfinished">I dag</translation>
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
    <name>TermsStep</name>
    <message>
        <source>Working hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Terms {number}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Version of the terms</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Från</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Monthly fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause of the fee</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Belopp</translation>
    </message>
    <message>
        <source>By days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ahead</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Billed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Included hours</source>
        <translation type="unfinished">Ingående timmar</translation>
    </message>
    <message>
        <source>what the fee covers each month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause of the included hours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished">h</translation>
    </message>
    <message>
        <source>Unused hours last</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished">Timmar</translation>
    </message>
    <message>
        <source>Carried in, at most</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Overage rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hourly work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause of the minimum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Clause of the cap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rates by worker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Round to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nearest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each day</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rounded</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>call-outs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>work out of scope</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>every entry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minimum for</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>each month</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in all</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cap on hourly work</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cap holds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Add worker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Payment and VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pay within</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT percent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason on the invoice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One rate for all</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>When an offer is advised</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>For all agreements of this book. Scores are compared unrounded.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Score of both sides, at least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Each criterion, at least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stability, at least</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ending is advised below</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Usual: {offer}, {lowest}, {stability}, {end}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Spara</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A whole score from 1 to 5.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thresholds changed</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Previous week</source>
        <translation>Föregående vecka</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nästa vecka</translation>
    </message>
    <message>
        <source>All agreements</source>
        <translation>Alla avtal</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>How time is shown</source>
        <translation>Hur tiden visas</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Logga tid</translation>
    </message>
    <message>
        <source>{count} entries, {hours}</source>
        <translation>{count} tidsposter, {hours}</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alla tidsposter</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
</context>
<context>
    <name>TimerActions</name>
    <message>
        <source>Timer started</source>
        <translation>Tidtagningen startad</translation>
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
        <translation>Logga tid</translation>
    </message>
    <message>
        <source>Bill the month</source>
        <translation>Fakturera månaden</translation>
    </message>
    <message>
        <source>Approve hours</source>
        <translation>Godkänn timmar</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
</context>
<context>
    <name>TotalsModel</name>
    <message>
        <source>Day total</source>
        <translation>Dagssumma</translation>
    </message>
    <message>
        <source>target {hours}</source>
        <translation>mål {hours}</translation>
    </message>
</context>
<context>
    <name>TrackCard</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{days} days before each date</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open {book}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Öppna</translation>
    </message>
    <message>
        <source>Stop timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start timer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} reminders</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>UnbilledCard</name>
    <message>
        <source>Unbilled</source>
        <translation>Ofakturerat</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>{service}: included in {title}.</source>
        <translation>{service}: ingår i {title}.</translation>
    </message>
    <message>
        <source>{service}: {hours} a month are included in {title}.</source>
        <translation>{service}: {hours} i månaden ingår i {title}.</translation>
    </message>
    <message>
        <source>{service}: charged by the hour in {title}.</source>
        <translation>{service}: löpande räkning i {title}.</translation>
    </message>
    <message>
        <source>{service}: excluded in {title}.</source>
        <translation>{service}: ingår inte i {title}.</translation>
    </message>
    <message>
        <source>{service}: not listed in {title}.</source>
        <translation>{service}: nämns inte i {title}.</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>efter arbetstid</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>helg</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>helgdag</translation>
    </message>
    <message>
        <source>Outside the agreement's period</source>
        <translation>Utanför avtalsperioden</translation>
    </message>
    <message>
        <source>It is left out of the bill. Extend the agreement, or charge it outside the period.</source>
        <translation>Den utelämnas från fakturan. Förläng avtalet, eller debitera utanför perioden.</translation>
    </message>
    <message>
        <source>No terms on that day</source>
        <translation>Inga villkor den dagen</translation>
    </message>
    <message>
        <source>The agreement has no terms then, so that it is on no bill.</source>
        <translation>Avtalet har inga villkor då, så den står inte på någon faktura.</translation>
    </message>
    <message>
        <source>No rate: cannot be billed</source>
        <translation>Inget pris: kan inte faktureras</translation>
    </message>
    <message>
        <source>The terms have no price for it. Amend the agreement first.</source>
        <translation>Villkoren har inget pris för den. Ändra avtalet först.</translation>
    </message>
    <message>
        <source>On invoice {number}</source>
        <translation>På faktura {number}</translation>
    </message>
    <message>
        <source>It is locked; credit the invoice to change it.</source>
        <translation>Den är låst; kreditera fakturan för att ändra den.</translation>
    </message>
    <message>
        <source>Not billable</source>
        <translation>Debiteras inte</translation>
    </message>
    <message>
        <source>It is kept, and counts in no bill.</source>
        <translation>Den sparas och räknas inte på någon faktura.</translation>
    </message>
    <message>
        <source>beyond the included hours</source>
        <translation>utöver ingående timmar</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>kräver godkännande</translation>
    </message>
    <message>
        <source>It overlaps another entry.</source>
        <translation>Den överlappar en annan tidspost.</translation>
    </message>
    <message>
        <source>The client said yes.</source>
        <translation>Kunden har sagt ja.</translation>
    </message>
    <message>
        <source>Held back until the client says yes.</source>
        <translation>Hålls inne tills kunden säger ja.</translation>
    </message>
    <message>
        <source>{title} has no terms on that day.</source>
        <translation>{title} har inga villkor den dagen.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Counts {hours}, at no extra charge.</source>
        <translation>Räknas som {hours}, utan extra kostnad.</translation>
    </message>
    <message>
        <source>{hours} included</source>
        <translation>{hours} ingår</translation>
    </message>
    <message>
        <source>Counts {hours}: {terms} = **{amount}**.</source>
        <translation>Räknas som {hours}: {terms} = **{amount}**.</translation>
    </message>
    <message>
        <source>surcharges</source>
        <translation>tillägg</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation>{amount} per timme</translation>
    </message>
    <message>
        <source>{amount} each time</source>
        <translation>{amount} per gång</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Waive an item</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>Week {number}</source>
        <translation>Vecka {number}</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <translation>av {hours}</translation>
    </message>
</context>
<context>
    <name>WeekDelegate</name>
    <message>
        <source>“{text}” is not a time: type 1:15, 1,25 or 75m</source>
        <translation>”{text}” är ingen tid: skriv 1:15, 1,25 eller 75m</translation>
    </message>
    <message>
        <source>A day has 24 hours</source>
        <translation>Ett dygn har 24 timmar</translation>
    </message>
</context>
<context>
    <name>WeekModel</name>
    <message>
        <source>Agreement and service</source>
        <translation>Avtal och tjänst</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Add a row: type client or service</source>
        <translation>Lägg till rad: skriv kund eller tjänst</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tom</translation>
    </message>
    <message>
        <source>timer running</source>
        <translation>tidtagningen går</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Arrows move · type 1:15, 1,25 or 75m · Enter saves · Ctrl+D copies from last week</source>
        <translation>Pilar flyttar · skriv 1:15, 1,25 eller 75m · Enter sparar · Ctrl+D kopierar från förra veckan</translation>
    </message>
    <message>
        <source>On invoice {number}. Credit it to change the hours.</source>
        <translation>På faktura {number}. Kreditera den för att ändra timmarna.</translation>
    </message>
    <message>
        <source>{n} entries</source>
        <translation>{n} tidsposter</translation>
    </message>
    <message>
        <source>{said}: the last of {n} entries changed</source>
        <translation>{said}: den sista av {n} tidsposter ändrad</translation>
    </message>
    <message>
        <source>1 entry copied from last week</source>
        <translation>1 tidspost kopierad från förra veckan</translation>
    </message>
    <message>
        <source>{n} entries copied from last week</source>
        <translation>{n} tidsposter kopierade från förra veckan</translation>
    </message>
    <message>
        <source>{n} rows fit “{text}”: type more of client or service</source>
        <translation>{n} rader passar ”{text}”: skriv mer av kund eller tjänst</translation>
    </message>
    <message>
        <source>{hours} on {day}</source>
        <translation>{hours} den {day}</translation>
    </message>
    <message>
        <source>Nothing to copy: no work last week, or the days are filled</source>
        <translation>Inget att kopiera: inget arbete förra veckan, eller dagarna är redan ifyllda</translation>
    </message>
    <message>
        <source>No client or service is called “{text}”</source>
        <translation>Ingen kund eller tjänst heter ”{text}”</translation>
    </message>
</context>
<context>
    <name>WorkerEntry</name>
    <message>
        <source>New worker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} saved</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WorkerForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Works for</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>WorkerPane</name>
    <message>
        <source>Who it is</source>
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
        <translation>Dagssummor</translation>
    </message>
</context>
<context>
    <name>_WeekView</name>
    <message>
        <source>Hours of the week</source>
        <translation>Veckans timmar</translation>
    </message>
    <message>
        <source>Arrows move, typing edits, Enter saves, Ctrl+D copies from last week</source>
        <translation>Pilar flyttar, skriv för att ändra, Enter sparar, Ctrl+D kopierar från förra veckan</translation>
    </message>
</context>
</TS>
