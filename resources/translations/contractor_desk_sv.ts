<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>AboutSection</name>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Contractor Desk</source>
        <translation>Contractor Desk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Agreements, hours and invoices lie in one file on this computer. The program sends nothing and asks nobody; it writes files, and you send them.</source>
        <translation>Avtal, timmar och fakturor ligger i en fil på den här datorn. Programmet skickar inget och frågar ingen; det skriver filer, och du skickar dem.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Det här programmet</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Offer accepted</source>
        <translation>Erbjudandet antaget</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Antaget den</translation>
    </message>
    <message>
        <source>Say the day.</source>
        <translation>Ange dagen.</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>The agreement ends on {day}.</source>
        <translation>Avtalet upphör {day}.</translation>
    </message>
    <message>
        <source>The last bill is that of {month}.</source>
        <translation>Den sista räkningen gäller {month}.</translation>
    </message>
    <message>
        <source>An exit checklist is made, to tick off what changes hands.</source>
        <translation>En avslutslista skapas, att bocka av det som lämnas över i.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckna</translation>
    </message>
</context>
<context>
    <name>AccountRow</name>
    <message>
        <source>Kind of account</source>
        <translation>Typ av konto</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
</context>
<context>
    <name>AccountsEditor</name>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Används till</translation>
    </message>
    <message>
        <source>Where you are paid</source>
        <translation>Dit du får betalt</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Lägg till konto</translation>
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
        <source>New party…</source>
        <translation>Ny part…</translation>
    </message>
    <message>
        <source>New worker…</source>
        <translation>Ny person…</translation>
    </message>
    <message>
        <source>New service…</source>
        <translation>Ny tjänst…</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>Kontrollera boken</translation>
    </message>
    <message>
        <source>Save a copy of the book…</source>
        <translation>Spara en kopia av boken…</translation>
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
        <translation>Kreditera faktura…</translation>
    </message>
    <message>
        <source>Record invoice as sent…</source>
        <translation>Anteckna fakturan som skickad…</translation>
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
        <translation>Månad</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>enligt avtal</translation>
    </message>
    <message>
        <source>One-off amounts and discounts</source>
        <translation>Engångsbelopp och rabatter</translation>
    </message>
    <message>
        <source>Add amount</source>
        <translation>Lägg till belopp</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Thresholds…</source>
        <translation>Gränser…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
</context>
<context>
    <name>AgeingBar</name>
    <message>
        <source>Outstanding by age</source>
        <translation>Utestående efter ålder</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
</context>
<context>
    <name>AgreementAssistant</name>
    <message>
        <source>Change agreement</source>
        <translation>Ändra avtalet</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nytt avtal</translation>
    </message>
    <message>
        <source>Save agreement</source>
        <translation>Spara avtalet</translation>
    </message>
    <message>
        <source>Create agreement</source>
        <translation>Skapa avtalet</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Utkastet sparat</translation>
    </message>
    <message>
        <source>New agreement goes on from it.</source>
        <translation>Nytt avtal fortsätter därifrån.</translation>
    </message>
    <message>
        <source>The draft cannot be written to {path}.</source>
        <translation>Utkastet kan inte skrivas till {path}.</translation>
    </message>
    <message>
        <source>{title} saved</source>
        <translation>{title} sparat</translation>
    </message>
    <message>
        <source>{title} created</source>
        <translation>{title} skapat</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Spara utkast</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Kind and parties</source>
        <translation>Typ och parter</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Avtalsperiod</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Scope and surcharges</source>
        <translation>Omfattning och tillägg</translation>
    </message>
    <message>
        <source>Esc keeps what you typed. Drafts are not billed and have no deadlines.</source>
        <translation>Esc behåller det du skrivit. Utkast faktureras inte och har inga frister.</translation>
    </message>
    <message>
        <source>What an issued invoice used cannot be changed; amend the agreement instead.</source>
        <translation>Det som en utställd faktura bygger på kan inte ändras; gör ett tillägg till avtalet i stället.</translation>
    </message>
    <message>
        <source>All dates include their day.</source>
        <translation>Alla datum räknar in sin dag.</translation>
    </message>
    <message>
        <source>Every part can name its clause, invoices then show it.</source>
        <translation>Varje del kan ange sin avtalspunkt; fakturorna visar den.</translation>
    </message>
    <message>
        <source>1 field to put right</source>
        <translation>1 fält att rätta</translation>
    </message>
    <message>
        <source>{n} fields to put right</source>
        <translation>{n} fält att rätta</translation>
    </message>
    <message>
        <source>1 field to put right before Next</source>
        <translation>1 fält att rätta före Nästa</translation>
    </message>
    <message>
        <source>{n} fields to put right before Next</source>
        <translation>{n} fält att rätta före Nästa</translation>
    </message>
    <message>
        <source>S, standard rate</source>
        <translation>S, normal skattesats</translation>
    </message>
    <message>
        <source>Z, zero rate</source>
        <translation>Z, nollsats</translation>
    </message>
    <message>
        <source>E, exempt</source>
        <translation>E, undantaget</translation>
    </message>
    <message>
        <source>AE, reverse charge</source>
        <translation>AE, omvänd betalningsskyldighet</translation>
    </message>
    <message>
        <source>K, EU goods</source>
        <translation>K, varor inom EU</translation>
    </message>
    <message>
        <source>G, export</source>
        <translation>G, export</translation>
    </message>
    <message>
        <source>O, outside VAT</source>
        <translation>O, utanför moms</translation>
    </message>
    <message>
        <source>You go on with what you typed on {day}.</source>
        <translation>Du fortsätter med det du skrev {day}.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Börja om</translation>
    </message>
</context>
<context>
    <name>AgreementCost</name>
    <message>
        <source>in hours</source>
        <translation>arbetstid</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>obekväm tid</translation>
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
        <source>Out of scope</source>
        <translation>Utanför avtalet</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Obekväm tid</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Helg</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Helgdag</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>Utryckning</translation>
    </message>
    <message>
        <source>Added: {total}</source>
        <translation>Adderat: {total}</translation>
    </message>
    <message>
        <source>Highest: {total}</source>
        <translation>Högsta: {total}</translation>
    </message>
    <message>
        <source>Compound: {total}</source>
        <translation>Ränta på ränta: {total}</translation>
    </message>
    <message>
        <source>Choose a day on which the terms hold.</source>
        <translation>Välj en dag då villkoren gäller.</translation>
    </message>
    <message>
        <source>It has no rate and cannot be billed.</source>
        <translation>Det saknar timpris och kan inte faktureras.</translation>
    </message>
    <message>
        <source>Nothing of it would be billed.</source>
        <translation>Inget av det skulle faktureras.</translation>
    </message>
    <message>
        <source>Total, {currency}</source>
        <translation>Summa, {currency}</translation>
    </message>
    <message>
        <source>Past the cap</source>
        <translation>Över takpriset</translation>
    </message>
    <message>
        <source>{hours} h × {price}</source>
        <translation>{hours} tim × {price}</translation>
    </message>
    <message>
        <source>{hours} h, covered by the fee</source>
        <translation>{hours} tim, ingår i avgiften</translation>
    </message>
    <message>
        <source>{percent} of {amount}</source>
        <translation>{percent} av {amount}</translation>
    </message>
    <message>
        <source>{percent} of what it would cost</source>
        <translation>{percent} av vad det skulle kosta</translation>
    </message>
    <message>
        <source>{percent}, on what stands above it</source>
        <translation>{percent}, på det som står ovanför</translation>
    </message>
    <message>
        <source>{amount} an hour</source>
        <translation>{amount} per timme</translation>
    </message>
    <message>
        <source>once, on the first line</source>
        <translation>en gång, på första raden</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Merförbrukning</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Debiterbart</translation>
    </message>
</context>
<context>
    <name>AgreementDates</name>
    <message>
        <source>Until further notice</source>
        <translation>Tills vidare</translation>
    </message>
    <message>
        <source>Fixed term, {length}</source>
        <translation>Tidsbestämt, {length}</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Tidsbestämt</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>Option {number}, decide by</source>
        <translation>Option {number}, besluta senast</translation>
    </message>
    <message>
        <source>Decide on the hire by</source>
        <translation>Besluta om anställningen senast</translation>
    </message>
    <message>
        <source>Hand-over starts</source>
        <translation>Överlämningen börjar</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>Väntas tillbaka</translation>
    </message>
    <message>
        <source>Order expires</source>
        <translation>Beställningen löper ut</translation>
    </message>
    <message>
        <source>{day} each year</source>
        <translation>{day} varje år</translation>
    </message>
    <message>
        <source>from {year}</source>
        <translation>från {year}</translation>
    </message>
    <message>
        <source>Price review</source>
        <translation>Prisöversyn</translation>
    </message>
    <message>
        <source>A reminder that falls on a day off comes the working day before.</source>
        <translation>En påminnelse på en ledig dag kommer arbetsdagen före.</translation>
    </message>
    <message>
        <source>Option {number}: past the maximum</source>
        <translation>Option {number}: över maximum</translation>
    </message>
    <message>
        <source>Option {number}: +{length}</source>
        <translation>Option {number}: +{length}</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message>
        <source>Extend by {day}</source>
        <translation>Förläng senast {day}</translation>
    </message>
    <message>
        <source>Give notice by {day}</source>
        <translation>Säg upp senast {day}</translation>
    </message>
    <message>
        <source>Extend or give notice by {day}</source>
        <translation>Förläng eller säg upp senast {day}</translation>
    </message>
    <message>
        <source>fee {amount}</source>
        <translation>avgift {amount}</translation>
    </message>
    <message>
        <source>First billing month</source>
        <translation>Första faktureringsmånaden</translation>
    </message>
    <message>
        <source>Notice, last day</source>
        <translation>Uppsägning, sista dag</translation>
    </message>
    <message>
        <source>a fixed term ends by itself</source>
        <translation>en bestämd tid slutar av sig själv</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>behövs inte</translation>
    </message>
    <message>
        <source>no notice period yet</source>
        <translation>ingen uppsägningstid ännu</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Avtalet löper ut</translation>
    </message>
    <message>
        <source>on notice</source>
        <translation>uppsagt</translation>
    </message>
    <message>
        <source>if no option is used</source>
        <translation>om ingen option utnyttjas</translation>
    </message>
    <message>
        <source>renews itself unless notice is given</source>
        <translation>förlängs automatiskt om det inte sägs upp</translation>
    </message>
    <message>
        <source>maximum {length}</source>
        <translation>högst {length}</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Senaste möjliga slut</translation>
    </message>
    <message>
        <source>after 1 option</source>
        <translation>efter 1 option</translation>
    </message>
    <message>
        <source>after {n} options</source>
        <translation>efter {n} optioner</translation>
    </message>
    <message>
        <source>reminders from {day}</source>
        <translation>påminnelser från {day}</translation>
    </message>
    <message>
        <source>{length}, to month end</source>
        <translation>{length}, till månadens slut</translation>
    </message>
</context>
<context>
    <name>AgreementDependence</name>
    <message>
        <source>Indicators of dependence</source>
        <translation>Tecken på beroende</translation>
    </message>
    <message>
        <source>Capacity…</source>
        <translation>Kapacitet…</translation>
    </message>
    <message>
        <source>Share of revenue, 12 months</source>
        <translation>Andel av intäkterna, 12 månader</translation>
    </message>
    <message>
        <source>Months together</source>
        <translation>Månader tillsammans</translation>
    </message>
    <message>
        <source>Clients in 12 months</source>
        <translation>Kunder på 12 månader</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>för lite data</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>värt att se på</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>varning</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hög</translation>
    </message>
    <message>
        <source>{promised} of {available} h</source>
        <translation>{promised} av {available} h</translation>
    </message>
    <message>
        <source>{hours} h over capacity</source>
        <translation>{hours} h över kapaciteten</translation>
    </message>
    <message>
        <source>Hours promised a month</source>
        <translation>Lovade timmar i månaden</translation>
    </message>
    <message>
        <source>Indicator – not legal advice</source>
        <translation>Indikator – ingen juridisk rådgivning</translation>
    </message>
    <message>
        <source>No single figure decides; authorities look at the whole relationship.</source>
        <translation>Ingen enskild siffra avgör; myndigheter ser till hela förhållandet.</translation>
    </message>
    <message>
        <source>without {currencies}</source>
        <translation>utan {currencies}</translation>
    </message>
</context>
<context>
    <name>AgreementExtras</name>
    <message>
        <source>What is delivered</source>
        <translation>Vad som levereras</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Faktureras</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>billed with the month in which they are done</source>
        <translation>faktureras med månaden då de är klara</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Lägg till milstolpe</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>One-off amounts and discounts</source>
        <translation>Engångsbelopp och rabatter</translation>
    </message>
    <message>
        <source>on the bill of one month, outside the cap</source>
        <translation>på en månads räkning, utanför takpriset</translation>
    </message>
    <message>
        <source>Add amount</source>
        <translation>Lägg till belopp</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Cut-over planned</source>
        <translation>Omläggning planerad</translation>
    </message>
    <message>
        <source>Cut over</source>
        <translation>Omlagd</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Lägg till plats</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>löper</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>upphör</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>flyttas</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>ligger kvar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>until it is resumed</source>
        <translation>tills det återupptas</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Slutet</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Uppehåll</translation>
    </message>
    <message>
        <source>days that are not in force</source>
        <translation>dagar som inte gäller</translation>
    </message>
    <message>
        <source>Add suspension</source>
        <translation>Lägg till uppehåll</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
</context>
<context>
    <name>AgreementMeanings</name>
    <message>
        <source>Ending on {day}, that month’s fee is **{fee}**.</source>
        <translation>Vid slut {day} är den månadens avgift **{fee}**.</translation>
    </message>
    <message>
        <source>Hourly work stops at **{amount}** a month; the rest is a visible deduction.</source>
        <translation>Timarbete stannar vid **{amount}** i månaden; resten blir ett synligt avdrag.</translation>
    </message>
    <message>
        <source>Hourly work stops at **{amount}** in all; the rest is a visible deduction.</source>
        <translation>Timarbete stannar vid **{amount}** totalt; resten blir ett synligt avdrag.</translation>
    </message>
    <message>
        <source>An hour costs **{rate}**; nothing caps the hours.</source>
        <translation>En timme kostar **{rate}**; inget takpris gäller.</translation>
    </message>
    <message>
        <source>An invoice of {day} is due on **{due}**, {within} later.</source>
        <translation>En faktura från {day} förfaller **{due}**, {within} senare.</translation>
    </message>
    <message>
        <source>A 20 minute call counts **{hours} h**.</source>
        <translation>Ett samtal på 20 minuter räknas som **{hours} tim**.</translation>
    </message>
    <message>
        <source>A 20 minute call counts **{hours} h**; a 20 minute call-out **{called} h**.</source>
        <translation>Ett samtal på 20 minuter räknas som **{hours} tim**; en utryckning på 20 minuter som **{called} tim**.</translation>
    </message>
    <message>
        <source>Hours not used in {month} are gone on **{day}**.</source>
        <translation>Timmar som inte används i {month} är borta **{day}**.</translation>
    </message>
    <message>
        <source>{hours} h left in {month} can be used until **{day}**.</source>
        <translation>{hours} tim kvar i {month} kan användas till **{day}**.</translation>
    </message>
    <message>
        <source>Both VAT numbers are on file, so reverse charge can be used.</source>
        <translation>Båda momsnumren finns, så omvänd betalningsskyldighet kan användas.</translation>
    </message>
    <message>
        <source>Reverse charge needs the VAT number of **{name}**.</source>
        <translation>Omvänd betalningsskyldighet kräver momsnumret för **{name}**.</translation>
    </message>
</context>
<context>
    <name>AgreementPart</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>It stands on invoice {number}. Credit the invoice to change it.</source>
        <translation>Det står på faktura {number}. Kreditera fakturan för att ändra det.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Vilken dag?</translation>
    </message>
    <message>
        <source>Not a day: type 26 Nov or 2026-11-26.</source>
        <translation>Ingen dag: skriv 26 nov eller 2026-11-26.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Hur mycket?</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Ny milstolpe</translation>
    </message>
    <message>
        <source>What is delivered</source>
        <translation>Vad som levereras</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Vad heter det?</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Avtalspunkt</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Klar senast</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klar den</translation>
    </message>
    <message>
        <source>Billed with the month of that day</source>
        <translation>Faktureras med den dagens månad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The milestone is saved</source>
        <translation>Milstolpen är sparad</translation>
    </message>
    <message>
        <source>The milestone is removed</source>
        <translation>Milstolpen är borttagen</translation>
    </message>
    <message>
        <source>New one-off amount</source>
        <translation>Nytt engångsbelopp</translation>
    </message>
    <message>
        <source>One-off amount</source>
        <translation>Engångsbelopp</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Vad gäller det?</translation>
    </message>
    <message>
        <source>On the bill of</source>
        <translation>På räkningen för</translation>
    </message>
    <message>
        <source>A discount with a minus</source>
        <translation>En rabatt med minustecken</translation>
    </message>
    <message>
        <source>The amount is saved</source>
        <translation>Beloppet är sparat</translation>
    </message>
    <message>
        <source>The amount is removed</source>
        <translation>Beloppet är borttaget</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>Ny plats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Part of it from</source>
        <translation>Ingår från</translation>
    </message>
    <message>
        <source>Cut-over planned</source>
        <translation>Omläggning planerad</translation>
    </message>
    <message>
        <source>Cut over on</source>
        <translation>Omlagd den</translation>
    </message>
    <message>
        <source>The site is saved</source>
        <translation>Platsen är sparad</translation>
    </message>
    <message>
        <source>The site is removed</source>
        <translation>Platsen är borttagen</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Uppehåll</translation>
    </message>
    <message>
        <source>New suspension</source>
        <translation>Nytt uppehåll</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Upphör</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Fortsätter</translation>
    </message>
    <message>
        <source>The end moves by these days</source>
        <translation>Slutet flyttas med dessa dagar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Empty until it is resumed</source>
        <translation>Tomt tills det återupptas</translation>
    </message>
    <message>
        <source>The monthly fee</source>
        <translation>Månadsavgiften</translation>
    </message>
    <message>
        <source>The suspension is saved</source>
        <translation>Uppehållet är sparat</translation>
    </message>
    <message>
        <source>The suspension is removed</source>
        <translation>Uppehållet är borttaget</translation>
    </message>
    <message>
        <source>Ends before it starts: after {day}.</source>
        <translation>Slutar innan det börjar: efter {day}.</translation>
    </message>
</context>
<context>
    <name>Agreements</name>
    <message>
        <source>Retainer</source>
        <translation>Serviceavtal</translation>
    </message>
    <message>
        <source>Interim cover</source>
        <translation>Vikariat</translation>
    </message>
    <message>
        <source>Migration project</source>
        <translation>Migreringsprojekt</translation>
    </message>
    <message>
        <source>Trial to hire</source>
        <translation>Prova på före anställning</translation>
    </message>
    <message>
        <source>Time and materials</source>
        <translation>Löpande räkning</translation>
    </message>
    <message>
        <source>Retainers</source>
        <translation>Serviceavtal</translation>
    </message>
    <message>
        <source>Migration projects</source>
        <translation>Migreringsprojekt</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Avtalet löper ut</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Säg upp senast</translation>
    </message>
    <message>
        <source>Decide by</source>
        <translation>Besluta senast</translation>
    </message>
    <message>
        <source>Window opens</source>
        <translation>Fönstret öppnas</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Återkomst</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Latest end</source>
        <translation>Senaste möjliga slut</translation>
    </message>
    <message>
        <source>Price review</source>
        <translation>Prisöversyn</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>Order expires</source>
        <translation>Beställningen löper ut</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation><numerusform>%n månad</numerusform><numerusform>%n månader</numerusform></translation></message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation><numerusform>%n år</numerusform><numerusform>%n år</numerusform></translation></message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation><numerusform>%n vecka</numerusform><numerusform>%n veckor</numerusform></translation></message>
    <message numerus="yes">
        <source>%n d</source>
        <translation><numerusform>%n d</numerusform><numerusform>%n d</numerusform></translation></message>
    <message>
        <source>to {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>notice given {day}</source>
        <translation>uppsagt {day}</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>{numbers} years</source>
        <translation>{numbers} år</translation>
    </message>
    <message>
        <source>{numbers} months</source>
        <translation>{numbers} månader</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>{time}, to the end of a month</source>
        <translation>{time}, till slutet av en månad</translation>
    </message>
    <message>
        <source>{hours} a month</source>
        <translation>{hours} i månaden</translation>
    </message>
    <message>
        <source>+{amount} each</source>
        <translation>+{amount} per gång</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Ersätter</translation>
    </message>
    <message>
        <source>Moved {day}, before that</source>
        <translation>Flyttat {day}, dessförinnan</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>om %n dag</numerusform><numerusform>om %n dagar</numerusform></translation></message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>för %n dag sedan</numerusform><numerusform>för %n dagar sedan</numerusform></translation></message>
    <message>
        <source>Starts</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>Ends on, as agreed</source>
        <translation>Slutar, enligt avtal</translation>
    </message>
    <message>
        <source>by the contractor</source>
        <translation>av konsulten</translation>
    </message>
    <message>
        <source>by the client</source>
        <translation>av kunden</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>Uppsagt</translation>
    </message>
    <message>
        <source>Renews itself by</source>
        <translation>Förlängs automatiskt med</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Högst</translation>
    </message>
    <message>
        <source>{title} is done</source>
        <translation>{title} är klar</translation>
    </message>
    <message>
        <source>{title} is billed with the month of that day: {amount}.</source>
        <translation>{title} faktureras med den dagens månad: {amount}.</translation>
    </message>
    <message>
        <source>Milestone done</source>
        <translation>Milstolpe klar</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Klar den</translation>
    </message>
    <message>
        <source>Mark done</source>
        <translation>Markera som klar</translation>
    </message>
    <message>
        <source>{site} is cut over</source>
        <translation>{site} är omlagd</translation>
    </message>
    <message>
        <source>Cut-over done</source>
        <translation>Omläggning klar</translation>
    </message>
    <message>
        <source>Cut over on</source>
        <translation>Omlagd den</translation>
    </message>
    <message>
        <source>The agreement is active</source>
        <translation>Avtalet är aktivt</translation>
    </message>
    <message>
        <source>From then on it has dates and is billed.</source>
        <translation>Från och med då har det datum och faktureras.</translation>
    </message>
    <message>
        <source>Sign and start</source>
        <translation>Skriv under och börja</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Undertecknat den</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The option is exercised</source>
        <translation>Optionen är utnyttjad</translation>
    </message>
    <message>
        <source>{length} more: the agreement then ends {day}.</source>
        <translation>{length} till: avtalet slutar då {day}.</translation>
    </message>
    <message>
        <source>Exercise option</source>
        <translation>Utnyttja option</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Meddelat den</translation>
    </message>
    <message>
        <source>The agreement is extended</source>
        <translation>Avtalet är förlängt</translation>
    </message>
    <message>
        <source>It now ends {day}.</source>
        <translation>Det slutar nu {day}.</translation>
    </message>
    <message>
        <source>Extend the agreement</source>
        <translation>Förläng avtalet</translation>
    </message>
    <message>
        <source>New last day</source>
        <translation>Ny sista dag</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>The other side</source>
        <translation>Motparten</translation>
    </message>
    <message>
        <source>Notice is recorded</source>
        <translation>Uppsägningen är antecknad</translation>
    </message>
    <message>
        <source>Received then, the agreement ends {day}.</source>
        <translation>Kommer den fram då slutar avtalet {day}.</translation>
    </message>
    <message>
        <source>Give notice</source>
        <translation>Säg upp</translation>
    </message>
    <message>
        <source>By whom, and the day it was received.</source>
        <translation>Av vem, och dagen den kom fram.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Mottagen den</translation>
    </message>
    <message>
        <source>How: letter, mail, in person</source>
        <translation>Hur: brev, mejl, personligen</translation>
    </message>
    <message>
        <source>The notice is withdrawn</source>
        <translation>Uppsägningen är återtagen</translation>
    </message>
    <message>
        <source>The end is recorded</source>
        <translation>Slutet är antecknat</translation>
    </message>
    <message>
        <source>An end that both agreed on. Work after that day is not billed unless you say so.</source>
        <translation>Ett slut som båda har kommit överens om. Arbete efter den dagen faktureras inte om du inte säger det.</translation>
    </message>
    <message>
        <source>End the agreement</source>
        <translation>Avsluta avtalet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>The agreement is open again</source>
        <translation>Avtalet är öppet igen</translation>
    </message>
    <message>
        <source>Fee stops</source>
        <translation>Avgiften upphör</translation>
    </message>
    <message>
        <source>Fee stops, the end moves</source>
        <translation>Avgiften upphör, slutet flyttas</translation>
    </message>
    <message>
        <source>Fee goes on</source>
        <translation>Avgiften löper</translation>
    </message>
    <message>
        <source>The agreement rests</source>
        <translation>Avtalet vilar</translation>
    </message>
    <message>
        <source>Suspend the agreement</source>
        <translation>Låt avtalet vila</translation>
    </message>
    <message>
        <source>Its days are not in force until you resume it.</source>
        <translation>Dagarna gäller inte förrän du återupptar det.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Låt vila</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Under tiden</translation>
    </message>
    <message>
        <source>The agreement goes on</source>
        <translation>Avtalet fortsätter</translation>
    </message>
    <message>
        <source>Resume the agreement</source>
        <translation>Återuppta avtalet</translation>
    </message>
    <message>
        <source>Work goes on from</source>
        <translation>Arbetet fortsätter från</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Återuppta</translation>
    </message>
    <message>
        <source>The return is moved</source>
        <translation>Återkomsten är flyttad</translation>
    </message>
    <message>
        <source>{who}. The date before is kept, and reminders move along.</source>
        <translation>{who}. Det tidigare datumet sparas, och påminnelserna följer med.</translation>
    </message>
    <message>
        <source>Move return</source>
        <translation>Flytta återkomsten</translation>
    </message>
    <message>
        <source>Expected back on</source>
        <translation>Väntas tillbaka den</translation>
    </message>
    <message>
        <source>The return is recorded</source>
        <translation>Återkomsten är antecknad</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>Anteckna återkomst</translation>
    </message>
    <message>
        <source>Back since</source>
        <translation>Tillbaka sedan</translation>
    </message>
    <message>
        <source>{title} is deleted</source>
        <translation>{title} är borttaget</translation>
    </message>
    <message>
        <source>Sign and start…</source>
        <translation>Skriv under och börja…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Besluta…</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Decide option {number}…</source>
        <translation>Bestäm option {number}…</translation>
    </message>
    <message>
        <source>Exercise option…</source>
        <translation>Utnyttja option…</translation>
    </message>
    <message>
        <source>Move return…</source>
        <translation>Flytta återkomsten…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Förläng…</translation>
    </message>
    <message>
        <source>Give notice…</source>
        <translation>Säg upp…</translation>
    </message>
    <message>
        <source>Withdraw notice</source>
        <translation>Återta uppsägningen</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Låt vila…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Återuppta…</translation>
    </message>
    <message>
        <source>Record return…</source>
        <translation>Anteckna återkomst…</translation>
    </message>
    <message>
        <source>Milestone done: {title}…</source>
        <translation>Milstolpe klar: {title}…</translation>
    </message>
    <message>
        <source>Cut-over done: {site}…</source>
        <translation>Omläggning klar: {site}…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Save for my calendar…</source>
        <translation>Spara till min kalender…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Följd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>No dates: the agreement runs until further notice.</source>
        <translation>Inga datum: avtalet löper tills vidare.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Avtalsperiod</translation>
    </message>
    <message>
        <source>Notice by the contractor</source>
        <translation>Uppsägning från konsulten</translation>
    </message>
    <message>
        <source>Notice by the client</source>
        <translation>Uppsägning från kunden</translation>
    </message>
    <message>
        <source>Last day in force</source>
        <translation>Sista dag i kraft</translation>
    </message>
    <message>
        <source>still</source>
        <translation>ännu</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Vilande</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>försenat</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Ingen faktura ännu</translation>
    </message>
    <message>
        <source>What is billed under this agreement is listed here.</source>
        <translation>Det som faktureras enligt avtalet står här.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Scope catalogue</source>
        <translation>Tjänstekatalog</translation>
    </message>
    <message>
        <source>{included} included, {limited} limited, {excluded} excluded</source>
        <translation>{included} ingår, {limited} begränsade, {excluded} undantagna</translation>
    </message>
    <message>
        <source>Scope and rates</source>
        <translation>Omfattning och priser</translation>
    </message>
    <message>
        <source>what we pay for, and what costs extra</source>
        <translation>vad vi betalar för, och vad som kostar extra</translation>
    </message>
    <message>
        <source>Edit in an amendment</source>
        <translation>Redigera i ett tilläggsavtal</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfattning</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Gräns</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Surcharge</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Avtalspunkt</translation>
    </message>
    <message>
        <source>Anything not listed is out of scope.</source>
        <translation>Allt som inte står här är utanför avtalet.</translation>
    </message>
    <message>
        <source>Anything not listed is charged by the hour.</source>
        <translation>Allt som inte står här debiteras per timme.</translation>
    </message>
    <message>
        <source>Anything not listed is included.</source>
        <translation>Allt som inte står här ingår.</translation>
    </message>
    <message>
        <source>Out-of-scope work needs our approval first.</source>
        <translation>Arbete utanför avtalet kräver vårt godkännande först.</translation>
    </message>
    <message>
        <source>Out-of-scope work needs the client’s approval first.</source>
        <translation>Arbete utanför avtalet kräver kundens godkännande först.</translation>
    </message>
    <message>
        <source>Surcharges: {list}.</source>
        <translation>Tillägg: {list}.</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>cut over {day}</source>
        <translation>omlagd {day}</translation>
    </message>
    <message>
        <source>cut-over planned {day}</source>
        <translation>omläggning planerad {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>Included hours, {month}</source>
        <translation>Ingående timmar, {month}</translation>
    </message>
    <message>
        <source>Rate card</source>
        <translation>Prislista</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Priser</translation>
    </message>
    <message>
        <source>from {day}, {title}</source>
        <translation>från {day}, {title}</translation>
    </message>
    <message>
        <source>Amendments</source>
        <translation>Tilläggsavtal</translation>
    </message>
    <message>
        <source>New terms</source>
        <translation>Nya villkor</translation>
    </message>
    <message>
        <source>on approval</source>
        <translation>efter godkännande</translation>
    </message>
    <message>
        <source>our approval</source>
        <translation>vårt godkännande</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Månadsavgift</translation>
    </message>
    <message>
        <source>Monthly fee, {hours} h included</source>
        <translation>Månadsavgift, {hours} tim ingår</translation>
    </message>
    <message>
        <source>Overage, per hour</source>
        <translation>Merförbrukning, per timme</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Per timme</translation>
    </message>
    <message>
        <source>Cap a month</source>
        <translation>Takpris per månad</translation>
    </message>
    <message>
        <source>Cap in all</source>
        <translation>Takpris totalt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>{when}, per hour</source>
        <translation>{when}, per timme</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utanför avtalet</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Obekväm tid</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Helg</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Helgdag</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>Utryckning</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Search agreements</source>
        <translation>Sök avtal</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nytt avtal</translation>
    </message>
    <message>
        <source>Contractor, role</source>
        <translation>Konsult, roll</translation>
    </message>
    <message>
        <source>No agreement yet</source>
        <translation>Inget avtal ännu</translation>
    </message>
    <message>
        <source>They say what you do, for how long, and what it costs. Bills and dates follow from them.</source>
        <translation>De säger vad du gör, hur länge och vad det kostar. Fakturor och datum följer av dem.</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Ändra villkor</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Parts of the agreement</source>
        <translation>Avtalets delar</translation>
    </message>
    <message>
        <source>Hours, rates, amendments</source>
        <translation>Timmar, priser, tilläggsavtal</translation>
    </message>
    <message>
        <source>Search contractors</source>
        <translation>Sök konsulter</translation>
    </message>
    <message>
        <source>{month} h · next date</source>
        <translation>{month} tim · nästa datum</translation>
    </message>
    <message>
        <source>No contractor yet</source>
        <translation>Ingen konsult ännu</translation>
    </message>
    <message>
        <source>Add the first contractor. You see their hours, invoices and dates here.</source>
        <translation>Lägg till den första konsulten. Här ser du timmar, fakturor och datum.</translation>
    </message>
    <message>
        <source>All contractors</source>
        <translation>Alla konsulter</translation>
    </message>
    <message>
        <source>all terms on one axis, by next date</source>
        <translation>alla avtalstider på en axel, efter nästa datum</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Nothing called “{text}”</source>
        <translation>Inget heter ”{text}”</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>utkast</translation>
    </message>
    <message>
        <source>until notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>signed {day}</source>
        <translation>undertecknat {day}</translation>
    </message>
    <message>
        <source>we are the client</source>
        <translation>vi är kunden</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Work and extras</source>
        <translation>Arbete och tillägg</translation>
    </message>
    <message>
        <source>Invoices {count}</source>
        <translation>Fakturor {count}</translation>
    </message>
    <message>
        <source>Contractors</source>
        <translation>Konsulter</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjade</translation>
    </message>
    <message>
        <source>Option {number}: +{more}</source>
        <translation>Option {number}: +{more}</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message>
        <source>Term ends {day}</source>
        <translation>Löper ut {day}</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>Tills vidare</translation>
    </message>
    <message>
        <source>Fixed term, {length}</source>
        <translation>Tidsbestämt, {length}</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Tidsbestämt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n dag</numerusform><numerusform>%n dagar</numerusform></translation></message>
</context>
<context>
    <name>AmendDialog</name>
    <message>
        <source>Amendment {number}</source>
        <translation>Tilläggsavtal {number}</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Gäller från</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Vad det gäller</translation>
    </message>
    <message>
        <source>Price review by</source>
        <translation>Prisöversyn med</translation>
    </message>
    <message>
        <source>Only what changes</source>
        <translation>Bara det som ändras</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Lägg till en tjänst</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Make amendment {number}</source>
        <translation>Skapa tilläggsavtal {number}</translation>
    </message>
    <message>
        <source>{title} is made</source>
        <translation>{title} är skapat</translation>
    </message>
    <message>
        <source>Other terms start that day.</source>
        <translation>Andra villkor börjar den dagen.</translation>
    </message>
    <message>
        <source>Bills are issued up to {month}.</source>
        <translation>Fakturor är utställda till och med {month}.</translation>
    </message>
    <message>
        <source>first terms</source>
        <translation>första villkoren</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Från {day}</translation>
    </message>
    <message>
        <source>Now, {title}</source>
        <translation>Nu, {title}</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>Inte ett tal.</translation>
    </message>
    <message>
        <source>How many hours a month?</source>
        <translation>Hur många timmar i månaden?</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to put right</source>
        <translation><numerusform>%n fält att rätta</numerusform><numerusform>%n fält att rätta</numerusform></translation></message>
    <message>
        <source>{changed} of {every} terms</source>
        <translation>{changed} av {every} villkor</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Vilken dag?</translation>
    </message>
    <message>
        <source>Nothing is issued under this agreement yet.</source>
        <translation>Inget är fakturerat enligt avtalet ännu.</translation>
    </message>
    <message>
        <source>No issued invoice is touched: the months before keep the terms they were billed by.</source>
        <translation>Ingen utfärdad faktura rörs: månaderna före behåller villkoren de fakturerades efter.</translation>
    </message>
    <message>
        <source>{service}, own rate</source>
        <translation>{service}, eget timpris</translation>
    </message>
    <message>
        <source>Surcharge, out of scope</source>
        <translation>Tillägg, utanför avtalet</translation>
    </message>
    <message>
        <source>Surcharge, after hours</source>
        <translation>Tillägg, obekväm tid</translation>
    </message>
    <message>
        <source>Surcharge, weekend</source>
        <translation>Tillägg, helg</translation>
    </message>
    <message>
        <source>Surcharge, holiday</source>
        <translation>Tillägg, helgdag</translation>
    </message>
    <message>
        <source>Surcharge, call-out</source>
        <translation>Tillägg, utryckning</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Månadsavgift</translation>
    </message>
    <message>
        <source>Included hours</source>
        <translation>Ingående timmar</translation>
    </message>
    <message>
        <source>Overage rate</source>
        <translation>Pris för merförbrukning</translation>
    </message>
    <message>
        <source>Unused hours last</source>
        <translation>Oanvända timmar gäller</translation>
    </message>
    <message>
        <source>Carried in, at most</source>
        <translation>Överförs, högst</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Timpris</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Takpris</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betalning</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
</context>
<context>
    <name>AmendEffect</name>
    <message>
        <source>The last bill with these terms</source>
        <translation>Den senaste räkningen med de här villkoren</translation>
    </message>
    <message>
        <source>Months before</source>
        <translation>Månaderna före</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>utfärdad</translation>
    </message>
    <message>
        <source>Change a term to see what it would have meant.</source>
        <translation>Ändra ett villkor för att se vad det hade inneburit.</translation>
    </message>
    <message>
        <source>Nothing is issued yet: there is no bill to compare with.</source>
        <translation>Inget är fakturerat ännu: det finns ingen räkning att jämföra med.</translation>
    </message>
    <message>
        <source>{month} with these terms</source>
        <translation>{month} med de här villkoren</translation>
    </message>
    <message>
        <source>{number}</source>
        <translation>{number}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utfärdad</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Månadsavgift</translation>
    </message>
    <message>
        <source>Included work</source>
        <translation>Ingående arbete</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Merförbrukning</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Per timme</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utanför avtalet</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Utlägg</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Justeringar</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Takpris</translation>
    </message>
    <message>
        <source>Excl. VAT</source>
        <translation>Exkl. moms</translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation><numerusform>Senaste månaden</numerusform><numerusform>Senaste %n månaderna</numerusform></translation></message>
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
    <name>Approvals</name>
    <message>
        <source>Approvals</source>
        <translation>Godkännanden</translation>
    </message>
    <message>
        <source>out-of-scope work is paid only after our yes</source>
        <translation>arbete utanför avtalet betalas först efter vårt ja</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Godkänn</translation>
    </message>
    <message>
        <source>Approve {what}</source>
        <translation>Godkänn {what}</translation>
    </message>
    <message>
        <source>{hours} approved</source>
        <translation>{hours} godkänt</translation>
    </message>
</context>
<context>
    <name>AssumptionsDialog</name>
    <message>
        <source>Assumptions</source>
        <translation>Antaganden</translation>
    </message>
    <message>
        <source>For comparison only. Not tax advice; check the figures before you decide.</source>
        <translation>Bara för jämförelse. Inte skatterådgivning; kontrollera siffrorna innan du beslutar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>years</source>
        <translation>år</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>skrivet här</translation>
    </message>
    <message>
        <source>planned in the agreement</source>
        <translation>planerat i avtalet</translation>
    </message>
    <message>
        <source>included in the fee</source>
        <translation>ingår i avgiften</translation>
    </message>
    <message>
        <source>logged in the last three months</source>
        <translation>loggat de senaste tre månaderna</translation>
    </message>
    <message>
        <source>Salary a month</source>
        <translation>Månadslön</translation>
    </message>
    <message>
        <source>Contractor's hours a month</source>
        <translation>Konsultens timmar i månaden</translation>
    </message>
    <message>
        <source>Surcharges a year</source>
        <translation>Tillägg per år</translation>
    </message>
    <message>
        <source>Recruiting, once</source>
        <translation>Rekrytering, en gång</translation>
    </message>
    <message>
        <source>Years expected to stay</source>
        <translation>Väntade år i tjänst</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Ett tal behövs.</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Siffra</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Looked up on</source>
        <translation>Uppslaget den</translation>
    </message>
    <message>
        <source>Employer's contributions</source>
        <translation>Arbetsgivaravgifter</translation>
    </message>
    <message>
        <source>Holiday supplement</source>
        <translation>Semestertillägg</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>Equipment a year</source>
        <translation>Utrustning per år</translation>
    </message>
    <message>
        <source>Source of {name}</source>
        <translation>Källa för {name}</translation>
    </message>
    <message>
        <source>{name} looked up on</source>
        <translation>{name} uppslaget den</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>ej kontrollerat</translation>
    </message>
    <message>
        <source>A day such as 24 Nov 2026, or nothing.</source>
        <translation>En dag som 24 nov 2026, eller inget.</translation>
    </message>
    <message>
        <source>Assumptions changed</source>
        <translation>Antagandena ändrade</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Att ta tag i</translation>
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
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>BeforeAfterTable</name>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Avtalspunkt</translation>
    </message>
</context>
<context>
    <name>BillExplained</name>
    <message>
        <source>Mark reviewed</source>
        <translation>Markera som granskad</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Öppna PDF</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Granskad</translation>
    </message>
    <message>
        <source>No fee, no hours and no expenses of {month} wait for an invoice.</source>
        <translation>Ingen avgift, inga timmar och inga utlägg från {month} väntar på faktura.</translation>
    </message>
</context>
<context>
    <name>BillHead</name>
    <message>
        <source>Month before (Alt+Left)</source>
        <translation>Föregående månad (Alt+Vänster)</translation>
    </message>
    <message>
        <source>Month after (Alt+Right)</source>
        <translation>Nästa månad (Alt+Höger)</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>Räkna om</translation>
    </message>
    <message>
        <source>Bill {month}</source>
        <translation>Fakturera {month}</translation>
    </message>
    <message>
        <source>Bill the month</source>
        <translation>Fakturera månaden</translation>
    </message>
    <message>
        <source>Issue {count} reviewed</source>
        <translation>Utfärda {count} granskade</translation>
    </message>
    <message>
        <source>Issue reviewed</source>
        <translation>Utfärda granskade</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
    </message>
    <message>
        <source>{count} issued</source>
        <translation>{count} utfärdade</translation>
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation>Inget att fakturera</translation>
    </message>
    <message>
        <source>{done} of {total} reviewed</source>
        <translation>{done} av {total} granskade</translation>
    </message>
    <message>
        <source>, 1 warning</source>
        <translation>, 1 varning</translation>
    </message>
    <message>
        <source>, {count} warnings</source>
        <translation>, {count} varningar</translation>
    </message>
    <message>
        <source>1 agreement checked</source>
        <translation>1 avtal kontrollerat</translation>
    </message>
    <message>
        <source>{count} agreements checked</source>
        <translation>{count} avtal kontrollerade</translation>
    </message>
    <message>
        <source>. {checked}, {count} had nothing to bill.</source>
        <translation>. {checked}, {count} hade inget att fakturera.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Samla</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Beräkna</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Granska</translation>
    </message>
    <message>
        <source>Issue and save</source>
        <translation>Utfärda och spara</translation>
    </message>
</context>
<context>
    <name>BillLines</name>
    <message>
        <source>Excl. VAT {amount}</source>
        <translation>Exkl. moms {amount}</translation>
    </message>
    <message>
        <source>Rounding {amount}</source>
        <translation>Öresavrundning {amount}</translation>
    </message>
    <message>
        <source>VAT, reverse charge</source>
        <translation>Moms, omvänd betalningsskyldighet</translation>
    </message>
    <message>
        <source>VAT, supply within the EU</source>
        <translation>Moms, leverans inom EU</translation>
    </message>
    <message>
        <source>VAT, export</source>
        <translation>Moms, export</translation>
    </message>
    <message>
        <source>VAT, exempt</source>
        <translation>Moms, undantaget</translation>
    </message>
    <message>
        <source>Outside VAT</source>
        <translation>Utanför moms</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>VAT {percent}</source>
        <translation>Moms {percent}</translation>
    </message>
    <message>
        <source>Retainer fee</source>
        <translation>Månadsavgift</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Månadsavgift</translation>
    </message>
    <message>
        <source>Included work</source>
        <translation>Ingående arbete</translation>
    </message>
    <message>
        <source>Overage</source>
        <translation>Merförbrukning</translation>
    </message>
    <message>
        <source>Work by the hour</source>
        <translation>Arbete per timme</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utanför avtalet</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Utlägg</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Justeringar</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Takpris</translation>
    </message>
    <message>
        <source>prorated</source>
        <translation>delmånad</translation>
    </message>
    <message>
        <source>past {hours} h</source>
        <translation>över {hours} tim</translation>
    </message>
    <message>
        <source>{used} of {available} h</source>
        <translation>{used} av {available} tim</translation>
    </message>
    <message>
        <source>approved by {name}</source>
        <translation>godkänt av {name}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Hålls inne</translation>
    </message>
    <message>
        <source>not on this bill</source>
        <translation>inte på den här räkningen</translation>
    </message>
    <message>
        <source>Reduction to the agreed cap</source>
        <translation>Avdrag till avtalat takpris</translation>
    </message>
    <message>
        <source>call-out</source>
        <translation>utryckning</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>{number} mo</source>
        <translation>{number} mån</translation>
    </message>
    <message>
        <source>{number} pc</source>
        <translation>{number} st</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 post</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} poster</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>kvitto</translation>
    </message>
    <message>
        <source>done {day}</source>
        <translation>klar {day}</translation>
    </message>
    <message>
        <source>original terms</source>
        <translation>ursprungliga villkor</translation>
    </message>
    <message>
        <source>terms of {day}</source>
        <translation>villkor från {day}</translation>
    </message>
    <message>
        <source>passes the hours here</source>
        <translation>passerar timmarna här</translation>
    </message>
    <message>
        <source>approved {day}</source>
        <translation>godkänt {day}</translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation>väntar på godkännande</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>utanför perioden</translation>
    </message>
    <message>
        <source>no terms that day</source>
        <translation>inga villkor den dagen</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>inget timpris</translation>
    </message>
    <message>
        <source>timer running</source>
        <translation>timern går</translation>
    </message>
    <message>
        <source>after hours</source>
        <translation>obekväm tid</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>helg</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>helgdag</translation>
    </message>
</context>
<context>
    <name>BillPage</name>
    <message>
        <source>Cancelled</source>
        <translation>Avbrutet</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Inget ändrades.</translation>
    </message>
    <message>
        <source>The month could not be calculated</source>
        <translation>Månaden kunde inte beräknas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation>Inget att fakturera</translation>
    </message>
    <message>
        <source>Agreements in which you are the contractor are billed here, month by month.</source>
        <translation>Avtal där du är konsulten faktureras här, månad för månad.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nytt avtal</translation>
    </message>
</context>
<context>
    <name>BillRemarks</name>
    <message>
        <source>Issued as {number}</source>
        <translation>Utfärdad som {number}</translation>
    </message>
    <message>
        <source>An earlier month is not billed</source>
        <translation>En tidigare månad är inte fakturerad</translation>
    </message>
    <message>
        <source>Entries overlap: check</source>
        <translation>Poster överlappar: kontrollera</translation>
    </message>
    <message>
        <source>Not billed yet: {months}. Issue that first.</source>
        <translation>Inte fakturerat ännu: {months}. Utfärda det först.</translation>
    </message>
    <message>
        <source>Together {amount} without VAT.</source>
        <translation>Tillsammans {amount} utan moms.</translation>
    </message>
    <message>
        <source>The same amount.</source>
        <translation>Samma belopp.</translation>
    </message>
    <message>
        <source>the fee</source>
        <translation>avgiften</translation>
    </message>
    <message>
        <source>surcharges</source>
        <translation>tillägg</translation>
    </message>
    <message>
        <source>overage</source>
        <translation>merförbrukning</translation>
    </message>
    <message>
        <source>work by the hour</source>
        <translation>arbete per timme</translation>
    </message>
    <message>
        <source>out of scope</source>
        <translation>utanför avtalet</translation>
    </message>
    <message>
        <source>expenses</source>
        <translation>utlägg</translation>
    </message>
    <message>
        <source>milestones</source>
        <translation>milstolpar</translation>
    </message>
    <message>
        <source>adjustments</source>
        <translation>justeringar</translation>
    </message>
    <message>
        <source>the cap</source>
        <translation>takpriset</translation>
    </message>
    <message>
        <source>Mostly {what}.</source>
        <translation>Mest {what}.</translation>
    </message>
    <message>
        <source>Mostly {what} and {more}.</source>
        <translation>Mest {what} och {more}.</translation>
    </message>
    <message>
        <source>1 entry held back</source>
        <translation>1 post hålls inne</translation>
    </message>
    <message>
        <source>{count} entries held back</source>
        <translation>{count} poster hålls inne</translation>
    </message>
    <message>
        <source>Ended {day}, nothing to bill</source>
        <translation>Slutade {day}, inget att fakturera</translation>
    </message>
    <message>
        <source>Starts {day}</source>
        <translation>Börjar {day}</translation>
    </message>
    <message>
        <source>Nothing to bill</source>
        <translation>Inget att fakturera</translation>
    </message>
    <message>
        <source>reverse charge</source>
        <translation>omvänd betalningsskyldighet</translation>
    </message>
    <message>
        <source>fee prorated</source>
        <translation>avgift för delmånad</translation>
    </message>
    <message>
        <source>new line types: check</source>
        <translation>nya radtyper: kontrollera</translation>
    </message>
    <message>
        <source>{hours} h at {price}</source>
        <translation>{hours} tim à {price}</translation>
    </message>
    <message>
        <source>overage {hours} h</source>
        <translation>merförbrukning {hours} tim</translation>
    </message>
    <message>
        <source>out of scope {hours} h</source>
        <translation>utanför avtalet {hours} tim</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} tim</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 rad</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <translation>{count} rader</translation>
    </message>
    <message>
        <source>An entry out of scope waits for the client's approval and is left out.</source>
        <translation>En post utanför avtalet väntar på kundens godkännande och tas inte med.</translation>
    </message>
    <message>
        <source>An entry lies outside the agreement's period: extend it, or charge the entry anyway.</source>
        <translation>En post ligger utanför avtalets period: förläng den, eller debitera posten ändå.</translation>
    </message>
    <message>
        <source>An entry has no terms in force on its day.</source>
        <translation>En post saknar gällande villkor på sin dag.</translation>
    </message>
    <message>
        <source>An entry has no rate: give its service one.</source>
        <translation>En post saknar timpris: ge tjänsten ett.</translation>
    </message>
    <message>
        <source>A timer is running; its entry is left out.</source>
        <translation>En timer går; dess post tas inte med.</translation>
    </message>
    <message>
        <source>An entry overlaps another of the same worker; both are charged.</source>
        <translation>En post överlappar en annan av samma person; båda debiteras.</translation>
    </message>
    <message>
        <source>{count} entries out of scope wait for the client's approval and are left out.</source>
        <translation>{count} poster utanför avtalet väntar på kundens godkännande och tas inte med.</translation>
    </message>
    <message>
        <source>{count} entries lie outside the agreement's period: extend it, or charge them anyway.</source>
        <translation>{count} poster ligger utanför avtalets period: förläng den, eller debitera dem ändå.</translation>
    </message>
    <message>
        <source>{count} entries have no terms in force on their day.</source>
        <translation>{count} poster saknar gällande villkor på sin dag.</translation>
    </message>
    <message>
        <source>{count} entries have no rate: give their service one.</source>
        <translation>{count} poster saknar timpris: ge tjänsten ett.</translation>
    </message>
    <message>
        <source>{count} timers are running; their entries are left out.</source>
        <translation>{count} timrar går; deras poster tas inte med.</translation>
    </message>
    <message>
        <source>{count} entries overlap others of the same worker; all are charged.</source>
        <translation>{count} poster överlappar andra av samma person; alla debiteras.</translation>
    </message>
</context>
<context>
    <name>BillSide</name>
    <message>
        <source>What goes out</source>
        <translation>Vad som går ut</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Jämfört</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Compared with {month}</source>
        <translation>Jämfört med {month}</translation>
    </message>
    <message>
        <source>{month}, incl. VAT</source>
        <translation>{month}, inkl. moms</translation>
    </message>
    <message>
        <source>PDF with the hours as an annex</source>
        <translation>PDF med timmarna som bilaga</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Buyer reference {name}</source>
        <translation>Er referens {name}</translation>
    </message>
    <message>
        <source>No buyer reference</source>
        <translation>Ingen referens från köparen</translation>
    </message>
    <message>
        <source>The client has no full address</source>
        <translation>Kunden har ingen fullständig adress</translation>
    </message>
    <message>
        <source>The client has no e-mail address</source>
        <translation>Kunden har ingen e-postadress</translation>
    </message>
</context>
<context>
    <name>BillTotals</name>
    <message>
        <source>1 draft</source>
        <translation>1 utkast</translation>
    </message>
    <message>
        <source>{count} drafts</source>
        <translation>{count} utkast</translation>
    </message>
    <message>
        <source>To invoice, incl. VAT</source>
        <translation>Att fakturera, inkl. moms</translation>
    </message>
</context>
<context>
    <name>BookChrome</name>
    <message>
        <source>contractor</source>
        <translation>konsult</translation>
    </message>
    <message>
        <source>client</source>
        <translation>kund</translation>
    </message>
    <message>
        <source>{day}, week {week}</source>
        <translation>{day}, vecka {week}</translation>
    </message>
    <message>
        <source>Local database, {size} MB</source>
        <translation>Lokal databas, {size} MB</translation>
    </message>
    <message>
        <source>Timer stopped, {hours}</source>
        <translation>Timern stoppad, {hours}</translation>
    </message>
    <message>
        <source>Timer stopped, {hours}, an entry for each day</source>
        <translation>Timern stoppad, {hours}, en tidspost per dag</translation>
    </message>
    <message>
        <source>Timer started</source>
        <translation>Timern startad</translation>
    </message>
</context>
<context>
    <name>BookMenu</name>
    <message>
        <source>Undo {what}</source>
        <translation>Ångra {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Redo {what}</source>
        <translation>Gör om {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Gör om</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Ny bok…</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Öppna en annan bok…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Öppna senaste</translation>
    </message>
    <message>
        <source>Reminders on the desktop</source>
        <translation>Påminnelser på skrivbordet</translation>
    </message>
    <message>
        <source>Save dates for my calendar…</source>
        <translation>Spara datum till min kalender…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
</context>
<context>
    <name>BreakevenChart</name>
    <message>
        <source>Cost a month of contractor and employee by hours</source>
        <translation>Månadskostnad för konsult och anställd efter timmar</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Timmar i månaden</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Konsult</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Anställd</translation>
    </message>
    <message>
        <source>Now {hours} hours</source>
        <translation>Nu {hours} timmar</translation>
    </message>
    <message>
        <source>Break-even at {hours} hours</source>
        <translation>Brytpunkt vid {hours} timmar</translation>
    </message>
    <message>
        <source>now {hours} h</source>
        <translation>nu {hours} tim</translation>
    </message>
    <message>
        <source>Break-even {hours} h</source>
        <translation>Brytpunkt {hours} tim</translation>
    </message>
    <message>
        <source>h/month</source>
        <translation>tim/mån</translation>
    </message>
</context>
<context>
    <name>BusinessSection</name>
    <message>
        <source>Business and language</source>
        <translation>Företag och språk</translation>
    </message>
    <message>
        <source>who you are, on every document</source>
        <translation>vem du är, på varje dokument</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Vem du är</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>Logotypen ändrad</translation>
    </message>
    <message>
        <source>Logo removed</source>
        <translation>Logotypen borttagen</translation>
    </message>
</context>
<context>
    <name>BusinessSetup</name>
    <message>
        <source>Set up my business</source>
        <translation>Lägg upp mitt företag</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Företagets namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsnummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>Betalas till</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>First invoice number</source>
        <translation>Första fakturanumret</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Vad heter det?</translation>
    </message>
    <message>
        <source>Who logs the hours and signs?</source>
        <translation>Vem loggar timmarna och skriver under?</translation>
    </message>
    <message>
        <source>Who approves the hours and signs?</source>
        <translation>Vem godkänner timmarna och skriver under?</translation>
    </message>
    <message>
        <source>A number from 1 to 999999999.</source>
        <translation>Ett tal från 1 till 999999999.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>{name} is set up</source>
        <translation>{name} är upplagt</translation>
    </message>
    <message>
        <source>{currency}, VAT {percent}, {language}; all of it can be changed later</source>
        <translation>{currency}, moms {percent}, {language}; allt kan ändras senare</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Save dates for my calendar</source>
        <translation>Spara datum till min kalender</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderfiler (*.ics)</translation>
    </message>
    <message>
        <source>{name} could not be written: {reason}</source>
        <translation>{name} kunde inte skrivas: {reason}</translation>
    </message>
    <message>
        <source>The dates are saved</source>
        <translation>Datumen är sparade</translation>
    </message>
</context>
<context>
    <name>CapacityDialog</name>
    <message>
        <source>Capacity</source>
        <translation>Kapacitet</translation>
    </message>
    <message>
        <source>Hours a month for clients</source>
        <translation>Timmar i månaden för kunder</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Ange ett tal.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Capacity changed</source>
        <translation>Kapacitet ändrad</translation>
    </message>
</context>
<context>
    <name>ChangeBars</name>
    <message>
        <source>{before} and {after}, by month</source>
        <translation>{before} och {after}, per månad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Belopp</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>as before</source>
        <translation>som förut</translation>
    </message>
    <message>
        <source>{name} as before, change it</source>
        <translation>{name} som förut, ändra</translation>
    </message>
    <message>
        <source>Take the change back</source>
        <translation>Ta tillbaka ändringen</translation>
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
        <translation>Support</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Säkerhet</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Utskrift</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Inköp</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Account with KID</source>
        <translation>Konto med KID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>any currency</source>
        <translation>alla valutor</translation>
    </message>
    <message>
        <source>SEK, with OCR</source>
        <translation>SEK, med OCR</translation>
    </message>
    <message>
        <source>DKK, with reference</source>
        <translation>DKK, med referens</translation>
    </message>
    <message>
        <source>NOK, with KID</source>
        <translation>NOK, med KID</translation>
    </message>
    <message>
        <source>Swedish company number</source>
        <translation>svenskt organisationsnummer</translation>
    </message>
    <message>
        <source>Danish CVR number</source>
        <translation>danskt CVR-nummer</translation>
    </message>
    <message>
        <source>Norwegian company number</source>
        <translation>norskt organisationsnummer</translation>
    </message>
    <message>
        <source>Finnish OVT code</source>
        <translation>finsk OVT-kod</translation>
    </message>
    <message>
        <source>German VAT number</source>
        <translation>tyskt momsnummer</translation>
    </message>
    <message>
        <source>Dutch KvK number</source>
        <translation>nederländskt KvK-nummer</translation>
    </message>
    <message>
        <source>Belgian company number</source>
        <translation>belgiskt företagsnummer</translation>
    </message>
    <message>
        <source>Irish VAT number</source>
        <translation>irländskt momsnummer</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Sverige</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norge</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederländerna</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>svensk krona</translation>
    </message>
    <message>
        <source>Danish krone</source>
        <translation>dansk krona</translation>
    </message>
    <message>
        <source>Norwegian krone</source>
        <translation>norsk krona</translation>
    </message>
    <message>
        <source>euro</source>
        <translation>euro</translation>
    </message>
    <message>
        <source>pound sterling</source>
        <translation>brittiskt pund</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>amerikansk dollar</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>schweizisk franc</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danska</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norska</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tyska</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>drift</translation>
    </message>
    <message>
        <source>support</source>
        <translation>support</translation>
    </message>
    <message>
        <source>network</source>
        <translation>nätverk</translation>
    </message>
    <message>
        <source>security</source>
        <translation>säkerhet</translation>
    </message>
    <message>
        <source>development</source>
        <translation>utveckling</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>moln</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projekt</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>rådgivning</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Skiffer</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Tegel</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find anything</source>
        <translation>Sök allt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öppna</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
    <message>
        <source>Names, numbers, amounts, dates. &gt; for commands only</source>
        <translation>Namn, nummer, belopp, datum. &gt; för bara kommandon</translation>
    </message>
    <message>
        <source>move</source>
        <translation>flytta</translation>
    </message>
    <message>
        <source>Best match</source>
        <translation>Bästa träffen</translation>
    </message>
    <message>
        <source>Nothing called “{text}”.</source>
        <translation>Inget heter ”{text}”.</translation>
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
        <source>No contractor yet</source>
        <translation>Ingen konsult ännu</translation>
    </message>
    <message>
        <source>Add the first contractor. You see their hours, invoices and dates here.</source>
        <translation>Lägg till den första konsulten. Här ser du timmar, fakturor och datum.</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nytt avtal</translation>
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
    <name>ContractorsOverview</name>
    <message>
        <source>All contractors</source>
        <translation>Alla konsulter</translation>
    </message>
</context>
<context>
    <name>ConversionPart</name>
    <message>
        <source>Trial to hire</source>
        <translation>Prova på före anställning</translation>
    </message>
    <message>
        <source>The end asks for a decision.</source>
        <translation>Slutet kräver ett beslut.</translation>
    </message>
    <message>
        <source>days before end</source>
        <translation>dagar före slutet</translation>
    </message>
    <message>
        <source>h</source>
        <translation>tim</translation>
    </message>
    <message>
        <source>Window opens</source>
        <translation>Fönstret öppnas</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Besluta</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Monthly salary</source>
        <translation>Månadslön</translation>
    </message>
    <message>
        <source>Hours planned</source>
        <translation>Planerade timmar</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Det är</translation>
    </message>
    <message>
        <source>Conversion fee, of the yearly salary</source>
        <translation>Övergångsavgift, av årslönen</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Lägg till steg</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>ingen avgift</translation>
    </message>
    <message>
        <source>{fee} of {year} a year</source>
        <translation>{fee} av {year} per år</translation>
    </message>
    <message>
        <source>Ends {end}: decide by {day}.</source>
        <translation>Slutar {end}: besluta senast {day}.</translation>
    </message>
</context>
<context>
    <name>CostsCard</name>
    <message>
        <source>Assumptions…</source>
        <translation>Antaganden…</translation>
    </message>
    <message>
        <source>Contractor or employee</source>
        <translation>Konsult eller anställd</translation>
    </message>
    <message>
        <source>Cost for the client</source>
        <translation>Kostnad för kunden</translation>
    </message>
    <message>
        <source>{thousand} {currency} a month</source>
        <translation>{thousand} {currency} i månaden</translation>
    </message>
    <message>
        <source>Say a month's salary under Assumptions to compare with an employee.</source>
        <translation>Ange en månadslön under Antaganden för att jämföra med en anställd.</translation>
    </message>
    <message>
        <source>{rate}/h</source>
        <translation>{rate}/tim</translation>
    </message>
    <message>
        <source>{amount}/mo</source>
        <translation>{amount}/mån</translation>
    </message>
    <message>
        <source>At {hours} h the contractor costs {amount} less a month.</source>
        <translation>Vid {hours} tim kostar konsulten {amount} mindre i månaden.</translation>
    </message>
    <message>
        <source>At {hours} h the contractor costs {amount} more a month.</source>
        <translation>Vid {hours} tim kostar konsulten {amount} mer i månaden.</translation>
    </message>
    <message>
        <source>From {hours} h, {share} of full time, an employee costs less.</source>
        <translation>Från {hours} tim, {share} av heltid, kostar en anställd mindre.</translation>
    </message>
    <message>
        <source>The fee alone is more than an employee.</source>
        <translation>Bara avgiften är mer än en anställd.</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Lön</translation>
    </message>
    <message>
        <source>Employer's part {percent}</source>
        <translation>Arbetsgivarens del {percent}</translation>
    </message>
    <message>
        <source>Pension</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>Equipment, workplace</source>
        <translation>Utrustning, arbetsplats</translation>
    </message>
    <message>
        <source>Recruiting and fee</source>
        <translation>Rekrytering och avgift</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) of {table} unverified. For comparison only.</source>
        <translation><numerusform>%n siffra i {table} är inte kontrollerad. Bara för jämförelse.</numerusform><numerusform>%n siffror i {table} är inte kontrollerade. Bara för jämförelse.</numerusform></translation></message>
    <message>
        <source>Figures of {table}. For comparison only.</source>
        <translation>Siffror ur {table}. Bara för jämförelse.</translation>
    </message>
</context>
<context>
    <name>CoverPart</name>
    <message>
        <source>Interim cover</source>
        <translation>Vikariat</translation>
    </message>
    <message>
        <source>The period has its own end; the return is a second date.</source>
        <translation>Perioden har sitt eget slut; återkomsten är ett andra datum.</translation>
    </message>
    <message>
        <source>Hand-over before that</source>
        <translation>Överlämning före det</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Who is absent</source>
        <translation>Vem är frånvarande</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Orsak</translation>
    </message>
    <message>
        <source>Expected back</source>
        <translation>Väntas tillbaka</translation>
    </message>
    <message>
        <source>Back since</source>
        <translation>Tillbaka sedan</translation>
    </message>
    <message>
        <source>Hand-over starts {day}.</source>
        <translation>Överlämningen börjar {day}.</translation>
    </message>
    <message>
        <source>Moving the return keeps the old date and moves every reminder. Reason: the kind only, never a diagnosis.</source>
        <translation>Att flytta återkomsten behåller det gamla datumet och flyttar varje påminnelse. Orsak: bara slaget, aldrig en diagnos.</translation>
    </message>
    <message>
        <source>Parental leave</source>
        <translation>Föräldraledighet</translation>
    </message>
    <message>
        <source>Study leave</source>
        <translation>Studieledighet</translation>
    </message>
    <message>
        <source>Leave of absence</source>
        <translation>Tjänstledighet</translation>
    </message>
    <message>
        <source>Secondment</source>
        <translation>Utlåning</translation>
    </message>
    <message>
        <source>Vacancy</source>
        <translation>Vakans</translation>
    </message>
    <message>
        <source>Other leave</source>
        <translation>Annan ledighet</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Something went wrong</source>
        <translation>Något gick fel</translation>
    </message>
    <message>
        <source>A mistake in the program, not yours. What was under way was not written.</source>
        <translation>Ett fel i programmet, inte ditt. Det som pågick skrevs inte.</translation>
    </message>
    <message>
        <source>Please send the report to whoever looks after the program. It holds no data of your book.</source>
        <translation>Skicka rapporten till den som sköter programmet. Den innehåller inget ur din bok.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Also in {file}</source>
        <translation>Finns också i {file}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Kopiera rapporten</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsätt</translation>
    </message>
</context>
<context>
    <name>CreditInvoice</name>
    <message>
        <source>Issuing cannot be undone</source>
        <translation>Att utfärda kan inte ångras</translation>
    </message>
    <message>
        <source>Preview PDF</source>
        <translation>Förhandsvisa PDF</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>Utfärda kreditfaktura</translation>
    </message>
    <message>
        <source>{number} credited</source>
        <translation>{number} krediterad</translation>
    </message>
    <message>
        <source>Credit invoice {number}</source>
        <translation>Kreditera faktura {number}</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Daterad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>next in the series</source>
        <translation>nästa i serien</translation>
    </message>
    <message>
        <source>Line of {number}</source>
        <translation>Rad på {number}</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Avtalspunkt</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Faktureras</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Krediterad</translation>
    </message>
    <message>
        <source>Lines of the invoice</source>
        <translation>Fakturans rader</translation>
    </message>
    <message>
        <source>Reason, printed on the credit note</source>
        <translation>Skäl, skrivs på kreditfakturan</translation>
    </message>
    <message>
        <source>What it billed is free again and can be billed anew.</source>
        <translation>Det som fakturerades är fritt igen och kan faktureras på nytt.</translation>
    </message>
    <message>
        <source>Credited, excl. VAT</source>
        <translation>Krediteras, exkl. moms</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Öresavrundning</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Kreditfaktura</translation>
    </message>
    <message>
        <source>Open on {number}</source>
        <translation>Öppet på {number}</translation>
    </message>
    <message>
        <source>To pay back</source>
        <translation>Att betala tillbaka</translation>
    </message>
    <message>
        <source>Left after this</source>
        <translation>Kvar efter detta</translation>
    </message>
    <message>
        <source>Not a date.</source>
        <translation>Inget datum.</translation>
    </message>
    <message>
        <source>The invoice is dated {day}.</source>
        <translation>Fakturan är daterad {day}.</translation>
    </message>
    <message>
        <source>Say why it is credited.</source>
        <translation>Ange varför den krediteras.</translation>
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
        <source>Nothing logged today</source>
        <translation>Inget loggat i dag</translation>
    </message>
    <message>
        <source>Type what you did at the top, or start the timer.</source>
        <translation>Skriv högst upp vad du gjort, eller starta timern.</translation>
    </message>
    <message>
        <source>Log time</source>
        <translation>Logga tid</translation>
    </message>
    <message>
        <source>Gap {times}</source>
        <translation>Lucka {times}</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
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
        <source>Total</source>
        <translation>Summa</translation>
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
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslutat den</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslutat av</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>A day such as 24 Dec 2026.</source>
        <translation>En dag som 24 dec 2026.</translation>
    </message>
    <message>
        <source>Say the day.</source>
        <translation>Ange dagen.</translation>
    </message>
    <message>
        <source>Something typed cannot be read.</source>
        <translation>Något av det skrivna går inte att läsa.</translation>
    </message>
</context>
<context>
    <name>DecisionWords</name>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>Inom 30 dagar</translation>
    </message>
    <message>
        <source>Within 6 months</source>
        <translation>Inom 6 månader</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Väntar på svar</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutat</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sedan {day}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>Put away: {why}</source>
        <translation>Avfört: {why}</translation>
    </message>
    <message>
        <source>Offer lapsed: decide again</source>
        <translation>Erbjudandet förfallet: besluta igen</translation>
    </message>
    <message>
        <source>Ended without a decision</source>
        <translation>Slutade utan beslut</translation>
    </message>
    <message>
        <source>Trial to hire ends</source>
        <translation>Prova på-perioden slutar</translation>
    </message>
    <message>
        <source>Call the option or let it end</source>
        <translation>Utnyttja optionen eller låt det sluta</translation>
    </message>
    <message>
        <source>Interim cover: employee returns</source>
        <translation>Vikariat: den anställda återkommer</translation>
    </message>
    <message>
        <source>Renews itself unless notice is given</source>
        <translation>Förlängs automatiskt om det inte sägs upp</translation>
    </message>
    <message>
        <source>Term ends, no option left</source>
        <translation>Löper ut, ingen option kvar</translation>
    </message>
    <message>
        <source>Offer accepted</source>
        <translation>Erbjudandet antaget</translation>
    </message>
    <message>
        <source>Offer lapsed</source>
        <translation>Erbjudandet förfallet</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Erbjudande lämnat</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Förlängt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>New terms to agree</source>
        <translation>Nya villkor att enas om</translation>
    </message>
    <message>
        <source>{name}: trial ended {day}</source>
        <translation>{name}: prova på-perioden slutade {day}</translation>
    </message>
    <message>
        <source>{name}: trial ends {day}</source>
        <translation>{name}: prova på-perioden slutar {day}</translation>
    </message>
    <message>
        <source>{name}: ended {day}</source>
        <translation>{name}: slutade {day}</translation>
    </message>
    <message>
        <source>{name}: ends {day}</source>
        <translation>{name}: slutar {day}</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>No option left: a new period</source>
        <translation>Ingen option kvar: en ny period</translation>
    </message>
    <message>
        <source>In writing **by {day}**</source>
        <translation>Skriftligt **senast {day}**</translation>
    </message>
    <message numerus="yes">
        <source>No fee after %n month(s)</source>
        <translation><numerusform>Ingen ersättning efter %n månad</numerusform><numerusform>Ingen ersättning efter %n månader</numerusform></translation></message>
    <message>
        <source>New terms from a date</source>
        <translation>Nya villkor från ett datum</translation>
    </message>
    <message>
        <source>Or a new one from {day}</source>
        <translation>Eller ett nytt från {day}</translation>
    </message>
    <message>
        <source>Nothing changes yet</source>
        <translation>Inget ändras ännu</translation>
    </message>
    <message>
        <source>No notice needed</source>
        <translation>Ingen uppsägning behövs</translation>
    </message>
    <message>
        <source>Hand-over: {count} items</source>
        <translation>Överlämning: {count} punkter</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>%n dag kvar</numerusform><numerusform>%n dagar kvar</numerusform></translation></message>
    <message numerus="yes">
        <source>%n day(s) over the end</source>
        <translation><numerusform>%n dag efter slutet</numerusform><numerusform>%n dagar efter slutet</numerusform></translation></message>
    <message>
        <source>Favoured</source>
        <translation>Föredras</translation>
    </message>
    <message numerus="yes">
        <source>Option {number}: %n month(s) more</source>
        <translation><numerusform>Option {number}: %n månad till</numerusform><numerusform>Option {number}: %n månader till</numerusform></translation></message>
    <message>
        <source>At the latest until {day}</source>
        <translation>Längst till {day}</translation>
    </message>
    <message>
        <source>The option had to be called by {day}; a new period can be agreed</source>
        <translation>Optionen skulle ha utnyttjats senast {day}; en ny period kan avtalas</translation>
    </message>
    <message>
        <source>The latest possible end is reached</source>
        <translation>Det senaste möjliga slutet är nått</translation>
    </message>
    <message>
        <source>Notice is given or an end is recorded</source>
        <translation>Det är uppsagt eller ett slut är antecknat</translation>
    </message>
    <message>
        <source>It runs until further notice</source>
        <translation>Det löper tills vidare</translation>
    </message>
    <message>
        <source>Extend the trial</source>
        <translation>Förläng prova på-perioden</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>{amount} a month until {day}</source>
        <translation>{amount} i månaden till {day}</translation>
    </message>
    <message>
        <source>{amount}/h until {day}</source>
        <translation>{amount}/tim till {day}</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Till {day}</translation>
    </message>
    <message>
        <source>Permanent from {day}</source>
        <translation>Tillsvidare från {day}</translation>
    </message>
    <message>
        <source>No conversion fee is agreed</source>
        <translation>Ingen övergångsavgift är avtalad</translation>
    </message>
    <message>
        <source>Conversion fee {amount} ({percent})</source>
        <translation>Övergångsavgift {amount} ({percent})</translation>
    </message>
    <message>
        <source>Conversion fee {percent} of the year's salary</source>
        <translation>Övergångsavgift {percent} av årslönen</translation>
    </message>
    <message>
        <source>Last bill for {month}</source>
        <translation>Sista räkningen för {month}</translation>
    </message>
    <message>
        <source>Make an offer</source>
        <translation>Lämna ett erbjudande</translation>
    </message>
    <message>
        <source>Offer out **by {day}**</source>
        <translation>Erbjudandet ute **senast {day}**</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Omförhandla</translation>
    </message>
    <message>
        <source>Draft terms **by {day}**</source>
        <translation>Utkast till villkor **senast {day}**</translation>
    </message>
    <message>
        <source>Notice must be received by {day}</source>
        <translation>Uppsägningen måste ha kommit fram senast {day}</translation>
    </message>
    <message>
        <source>Accounts removed {day}</source>
        <translation>Konton tas bort {day}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Hand-over starts **{day}**</source>
        <translation>Överlämningen börjar **{day}**</translation>
    </message>
    <message>
        <source>{day}, today</source>
        <translation>{day}, i dag</translation>
    </message>
    <message>
        <source>Ask both to evaluate</source>
        <translation>Be båda utvärdera</translation>
    </message>
    <message>
        <source>Both have evaluated</source>
        <translation>Båda har utvärderat</translation>
    </message>
    <message>
        <source>Decide by then</source>
        <translation>Besluta senast då</translation>
    </message>
    <message>
        <source>Last day for the option</source>
        <translation>Sista dag för optionen</translation>
    </message>
    <message>
        <source>Last day for notice</source>
        <translation>Sista dag för uppsägning</translation>
    </message>
    <message>
        <source>Answer to the offer</source>
        <translation>Svar på erbjudandet</translation>
    </message>
    <message>
        <source>Trial ends</source>
        <translation>Prova på-perioden slutar</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Avtalet löper ut</translation>
    </message>
    <message>
        <source>A view is missing</source>
        <translation>En bedömning saknas</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Att besluta</translation>
    </message>
    <message>
        <source>Offer of employment</source>
        <translation>Anställningserbjudande</translation>
    </message>
    <message>
        <source>{day}, by {name}</source>
        <translation>{day}, av {name}</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kvalitet</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Pålitlighet</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Samarbete</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Fit of the role</source>
        <translation>Passar i rollen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Villkor</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Inget att besluta</translation>
    </message>
    <message>
        <source>Agreements with an end come here before it: extend, make an offer, renegotiate or end.</source>
        <translation>Avtal med ett slut kommer hit före det: förläng, lämna erbjudande, omförhandla eller avsluta.</translation>
    </message>
    <message>
        <source>Put away…</source>
        <translation>Avför…</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Avsluta…</translation>
    </message>
    <message>
        <source>Renegotiate…</source>
        <translation>Omförhandla…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Förläng…</translation>
    </message>
    <message>
        <source>Make offer…</source>
        <translation>Lämna erbjudande…</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation><numerusform>%n öppet</numerusform><numerusform>%n öppna</numerusform></translation></message>
    <message>
        <source>The term is over and nothing was decided. It stays on top until it is.</source>
        <translation>Avtalet har löpt ut och inget är beslutat. Det ligger överst tills det är det.</translation>
    </message>
    <message>
        <source>Put away: {why}</source>
        <translation>Avfört: {why}</translation>
    </message>
    <message>
        <source>The offer was not answered in time. Decide again.</source>
        <translation>Erbjudandet besvarades inte i tid. Besluta igen.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>1 field to put right</source>
        <translation>1 fält att rätta</translation>
    </message>
    <message>
        <source>{n} fields to put right</source>
        <translation>{n} fält att rätta</translation>
    </message>
    <message>
        <source>What you typed is not kept. Press Esc again to close.</source>
        <translation>Det du skrivit sparas inte. Tryck Esc igen för att stänga.</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Parties</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Parties, workers or services</source>
        <translation>Parter, personer eller tjänster</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Ny part</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen ännu</translation>
    </message>
    <message>
        <source>Whoever logs hours is a worker.</source>
        <translation>Alla som loggar timmar står här.</translation>
    </message>
    <message>
        <source>Services are what is done for a client: user support, server patching.</source>
        <translation>Tjänster är det som görs för en kund: användarsupport, serverpatchning.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Inga tjänster ännu</translation>
    </message>
    <message>
        <source>Clients and contractors stand here.</source>
        <translation>Kunder och konsulter står här.</translation>
    </message>
    <message>
        <source>Nothing called “{text}”</source>
        <translation>Inget heter ”{text}”</translation>
    </message>
    <message>
        <source>No IT function</source>
        <translation>Ingen IT-funktion</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation><numerusform>%n avtal</numerusform><numerusform>%n avtal</numerusform></translation></message>
    <message>
        <source>no agreement</source>
        <translation>inget avtal</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>DraftList</name>
    <message>
        <source>Bills of the month</source>
        <translation>Månadens räkningar</translation>
    </message>
</context>
<context>
    <name>DraftModel</name>
    <message>
        <source>reviewed</source>
        <translation>granskad</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>inte granskad</translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>“{text}” is not a number</source>
        <translation>”{text}” är inte ett tal</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>End</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>End the agreement</source>
        <translation>Avsluta avtalet</translation>
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
        <translation>Skriv högst upp vad du gjort, eller starta timern.</translation>
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
        <translation>Kopiera detaljer</translation>
    </message>
</context>
<context>
    <name>EvaluateDialog</name>
    <message>
        <source>Evaluate</source>
        <translation>Utvärdera</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Vår bedömning</translation>
    </message>
    <message>
        <source>The view of {name}</source>
        <translation>Bedömning från {name}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Av</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med egna ord</translation>
    </message>
    <message>
        <source>Form to send…</source>
        <translation>Formulär att skicka…</translation>
    </message>
    <message>
        <source>Sheet to print…</source>
        <translation>Blad att skriva ut…</translation>
    </message>
    <message>
        <source>Read a form…</source>
        <translation>Läs in ett formulär…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Spara bedömning</translation>
    </message>
    <message>
        <source>1 is poor, 3 as expected, 5 excellent</source>
        <translation>1 är dåligt, 3 som väntat, 5 utmärkt</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Vikt</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>Vikt för {name}</translation>
    </message>
    <message>
        <source>A day such as 24 Nov 2026.</source>
        <translation>En dag som 24 nov 2026.</translation>
    </message>
    <message>
        <source>A view is of today or earlier.</source>
        <translation>En bedömning är från i dag eller tidigare.</translation>
    </message>
    <message>
        <source>A weight is a number, such as 1 or 2.</source>
        <translation>En vikt är ett tal, som 1 eller 2.</translation>
    </message>
    <message>
        <source>Score at least one criterion that has a weight.</source>
        <translation>Sätt poäng på minst ett kriterium som har vikt.</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Bedömningen sparad</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Spara formuläret</translation>
    </message>
    <message>
        <source>Evaluation form (*.json)</source>
        <translation>Utvärderingsformulär (*.json)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Spara bladet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Inte sparat: {reason}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Read a form</source>
        <translation>Läs in ett formulär</translation>
    </message>
    <message>
        <source>Form read</source>
        <translation>Formuläret inläst</translation>
    </message>
    <message>
        <source>Not read: {reason}</source>
        <translation>Inte inläst: {reason}</translation>
    </message>
</context>
<context>
    <name>EvaluationsCard</name>
    <message>
        <source>Both evaluations</source>
        <translation>Båda utvärderingarna</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Utvärdera…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Konsult</translation>
    </message>
    <message>
        <source>{you} {ours} · {other} {theirs}</source>
        <translation>{you} {ours} · {other} {theirs}</translation>
    </message>
    <message>
        <source>Mean of the scores</source>
        <translation>Poängens medelvärde</translation>
    </message>
    <message>
        <source>Stability {value} of 1, from the book</source>
        <translation>Stabilitet {value} av 1, ur boken</translation>
    </message>
    <message>
        <source>Nothing to count yet.</source>
        <translation>Inget att räkna ännu.</translation>
    </message>
    <message>
        <source>Has not given a view yet.</source>
        <translation>Har inte lämnat någon bedömning ännu.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>Which day?</source>
        <translation>Vilken dag?</translation>
    </message>
</context>
<context>
    <name>EventTrail</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
</context>
<context>
    <name>ExplainInvoice</name>
    <message>
        <source>Why each line of {number}</source>
        <translation>Varför varje rad på {number}</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Öppna PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ExplainedInvoice</name>
    <message>
        <source>Lines of the invoice</source>
        <translation>Fakturans rader</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
</context>
<context>
    <name>ExtendDialog</name>
    <message>
        <source>Extend</source>
        <translation>Förläng</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Förlängt</translation>
    </message>
    <message>
        <source>A new last day, agreed on by both</source>
        <translation>En ny sista dag som båda är överens om</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Option {number}: {months} months more, to {day}</source>
        <translation>Option {number}: {months} månader till, till {day}</translation>
    </message>
    <message>
        <source>had to be called by {day}</source>
        <translation>skulle ha utnyttjats senast {day}</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find anything</source>
        <translation>Sök allt</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Tidsposter</translation>
    </message>
    <message>
        <source>start timer</source>
        <translation>starta timern</translation>
    </message>
    <message>
        <source>Start timer on {client}</source>
        <translation>Starta timern för {client}</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gå till</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Know what each agreement covers, and when it ends.</source>
        <translation>Vet vad varje avtal omfattar, och när det slutar.</translation>
    </message>
    <message>
        <source>Contractor Desk keeps your agreements, hours and invoices on this computer. Nothing is sent anywhere until you send it, and no account is needed.</source>
        <translation>Contractor Desk har dina avtal, timmar och fakturor på den här datorn. Inget skickas någonstans förrän du skickar det, och inget konto behövs.</translation>
    </message>
    <message>
        <source>Start with sample data</source>
        <translation>Börja med exempeldata</translation>
    </message>
    <message>
        <source>Agreements of all kinds, a year of hours and invoices of an invented firm. Your own business goes in a new book.</source>
        <translation>Avtal av alla slag, ett år av timmar och fakturor för en påhittad firma. Ditt eget företag får en ny bok.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Öppna exemplet</translation>
    </message>
    <message>
        <source>Set up my business</source>
        <translation>Lägg upp mitt företag</translation>
    </message>
    <message>
        <source>Name, company number, VAT and bank details. About five minutes, then your first agreement.</source>
        <translation>Namn, organisationsnummer, moms och bankuppgifter. Ungefär fem minuter, sedan ditt första avtal.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Lägg upp</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>I am a</source>
        <translation>Jag är</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Konsult</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>As the system: {amount}, {day}</source>
        <translation>Som systemet: {amount}, {day}</translation>
    </message>
    <message>
        <source>{region}: {amount}, {day}</source>
        <translation>{region}: {amount}, {day}</translation>
    </message>
    <message>
        <source>This is the sample. Open or make another book in the menu at the top left.</source>
        <translation>Det här är exemplet. Öppna eller skapa en annan bok i menyn längst upp till vänster.</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Drag, or Alt+↑ and Alt+↓</source>
        <translation>Dra, eller Alt+↑ och Alt+↓</translation>
    </message>
    <message>
        <source>Move this row</source>
        <translation>Flytta raden</translation>
    </message>
</context>
<context>
    <name>HomeButton</name>
    <message>
        <source>Book</source>
        <translation>Bok</translation>
    </message>
    <message>
        <source>Book of {name}</source>
        <translation>Bok för {name}</translation>
    </message>
</context>
<context>
    <name>HoursSection</name>
    <message>
        <source>Time and timer</source>
        <translation>Tid och timer</translation>
    </message>
    <message>
        <source>whose hours</source>
        <translation>vems timmar</translation>
    </message>
    <message>
        <source>Today, the timer and the week table are about this person's hours.</source>
        <translation>I dag, timern och veckotabellen gäller den här personens timmar.</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Du är</translation>
    </message>
    <message>
        <source>Your hours</source>
        <translation>Dina timmar</translation>
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
    <name>InHouseDialog</name>
    <message>
        <source>Stays in-house</source>
        <translation>Stannar i egen regi</translation>
    </message>
    <message>
        <source>What is not bought, and who decides it</source>
        <translation>Vad som inte köps in, och vem som bestämmer det</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>The note is saved</source>
        <translation>Anteckningen är sparad</translation>
    </message>
</context>
<context>
    <name>InHouseNote</name>
    <message>
        <source>Stays in-house</source>
        <translation>Stannar i egen regi</translation>
    </message>
    <message>
        <source>Stays with the client</source>
        <translation>Stannar hos kunden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Redigera…</translation>
    </message>
    <message>
        <source>Nothing is noted: what is not bought, and who decides it.</source>
        <translation>Inget är antecknat: vad som inte köps in, och vem som bestämmer det.</translation>
    </message>
    <message>
        <source>Next review {day}.</source>
        <translation>Nästa prisöversyn {day}.</translation>
    </message>
</context>
<context>
    <name>IncludedHours</name>
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
</context>
<context>
    <name>InvoiceAgeing</name>
    <message>
        <source>Paid late, last 12 months</source>
        <translation>Sent betalda, senaste 12 månaderna</translation>
    </message>
    <message>
        <source>nothing paid yet</source>
        <translation>inget betalt ännu</translation>
    </message>
    <message>
        <source>none of {count}</source>
        <translation>ingen av {count}</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dagar</translation>
    </message>
    <message>
        <source>{late} of {count}, {days} on average</source>
        <translation>{late} av {count}, {days} i snitt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Utestående</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Ej förfallet</translation>
    </message>
    <message>
        <source>1–30 days late</source>
        <translation>1–30 dagar sent</translation>
    </message>
    <message>
        <source>31–60</source>
        <translation>31–60</translation>
    </message>
    <message>
        <source>over 60</source>
        <translation>över 60</translation>
    </message>
</context>
<context>
    <name>InvoiceInspector</name>
    <message>
        <source>Invoice</source>
        <translation>Faktura</translation>
    </message>
    <message>
        <source>Record as sent…</source>
        <translation>Anteckna som skickad…</translation>
    </message>
    <message>
        <source>Credit…</source>
        <translation>Kreditera…</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Öppna PDF</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Why each line</source>
        <translation>Varför varje rad</translation>
    </message>
    <message>
        <source>Record as sent again…</source>
        <translation>Anteckna som skickad igen…</translation>
    </message>
    <message>
        <source>credit note for {number}</source>
        <translation>kreditfaktura för {number}</translation>
    </message>
    <message>
        <source>credited by {number}</source>
        <translation>krediterad av {number}</translation>
    </message>
    <message>
        <source>paid; it was due {day}</source>
        <translation>betald; förföll {day}</translation>
    </message>
    <message>
        <source>open of {total}, due {day}, {when}</source>
        <translation>öppet av {total}, förfaller {day}, {when}</translation>
    </message>
    <message>
        <source>open, due {day}, {when}</source>
        <translation>öppet, förfaller {day}, {when}</translation>
    </message>
</context>
<context>
    <name>InvoiceTable</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Utfärdad</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Cur.</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
</context>
<context>
    <name>InvoiceWords</name>
    <message>
        <source>{days} d late</source>
        <translation>{days} d sent</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>in {days} d</source>
        <translation>om {days} d</translation>
    </message>
    <message>
        <source>credits {number}</source>
        <translation>krediterar {number}</translation>
    </message>
    <message>
        <source>Issued, locked</source>
        <translation>Utfärdad, låst</translation>
    </message>
    <message>
        <source>Credits {number}</source>
        <translation>Krediterar {number}</translation>
    </message>
    <message>
        <source>Credited by {number}</source>
        <translation>Krediterad av {number}</translation>
    </message>
    <message>
        <source>to {address}</source>
        <translation>till {address}</translation>
    </message>
    <message>
        <source>Due, paid in part</source>
        <translation>Förfallen, delbetald</translation>
    </message>
    <message>
        <source>Due, no payment</source>
        <translation>Förfallen, ingen betalning</translation>
    </message>
    <message>
        <source>Reminder {number}</source>
        <translation>Påminnelse {number}</translation>
    </message>
    <message>
        <source>with a fee of {amount}</source>
        <translation>med en avgift på {amount}</translation>
    </message>
    <message>
        <source>{amount}, the bank kept {fee}</source>
        <translation>{amount}, banken behöll {fee}</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betald</translation>
    </message>
    <message>
        <source>Paid in part</source>
        <translation>Delbetald</translation>
    </message>
    <message>
        <source>Sent by e-mail</source>
        <translation>Skickad med e-post</translation>
    </message>
    <message>
        <source>Sent through a portal</source>
        <translation>Skickad via en portal</translation>
    </message>
    <message>
        <source>Sent by post</source>
        <translation>Skickad med post</translation>
    </message>
    <message>
        <source>Sent as a file</source>
        <translation>Skickad som fil</translation>
    </message>
    <message>
        <source>Sent: {how}</source>
        <translation>Skickad: {how}</translation>
    </message>
</context>
<context>
    <name>InvoicesPage</name>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>Bill the month</source>
        <translation>Fakturera månaden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrera på status</translation>
    </message>
    <message>
        <source>Number, client, amount</source>
        <translation>Nummer, kund, belopp</translation>
    </message>
    <message>
        <source>Search invoices</source>
        <translation>Sök fakturor</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Rensa filter</translation>
    </message>
    <message>
        <source>No invoice yet</source>
        <translation>Ingen faktura ännu</translation>
    </message>
    <message>
        <source>What you issue is listed here, with what is due, paid and late.</source>
        <translation>Det du utfärdar står här, med vad som är förfallet, betalt och sent.</translation>
    </message>
    <message>
        <source>No invoice fits</source>
        <translation>Ingen faktura passar</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} visas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Inget öppet</translation>
    </message>
    <message>
        <source>Filtered by {what}.</source>
        <translation>Filtrerat på {what}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation>PDF sparad</translation>
    </message>
</context>
<context>
    <name>InvoicesSection</name>
    <message>
        <source>Invoices</source>
        <translation>Fakturor</translation>
    </message>
    <message>
        <source>numbers and layout</source>
        <translation>nummer och layout</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Vad den visar</translation>
    </message>
    <message>
        <source>Live preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>The invoice that is shown</source>
        <translation>Fakturan som visas</translation>
    </message>
    <message>
        <source>An example</source>
        <translation>Ett exempel</translation>
    </message>
    <message>
        <source>The preview could not be made. What you typed is kept.</source>
        <translation>Förhandsvisningen kunde inte göras. Det du skrivit är kvar.</translation>
    </message>
</context>
<context>
    <name>IssueBills</name>
    <message>
        <source>Invoice date</source>
        <translation>Fakturadatum</translation>
    </message>
    <message>
        <source>Issuing cannot be undone</source>
        <translation>Att utfärda kan inte ångras</translation>
    </message>
    <message>
        <source>To invoice, incl. VAT</source>
        <translation>Att fakturera, inkl. moms</translation>
    </message>
    <message>
        <source>Save the PDFs in</source>
        <translation>Spara PDF-filerna i</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Mapp för PDF-filerna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Välj…</translation>
    </message>
    <message>
        <source>{month} is not over; work logged later in it is billed with {next}.</source>
        <translation>{month} är inte slut; arbete som loggas senare i den faktureras med {next}.</translation>
    </message>
    <message>
        <source>Not a date.</source>
        <translation>Inget datum.</translation>
    </message>
    <message>
        <source>The date lies before {month}.</source>
        <translation>Datumet ligger före {month}.</translation>
    </message>
    <message>
        <source>Issue 1 invoice</source>
        <translation>Utfärda 1 faktura</translation>
    </message>
    <message>
        <source>Issue {count} invoices</source>
        <translation>Utfärda {count} fakturor</translation>
    </message>
</context>
<context>
    <name>IssueOutcome</name>
    <message>
        <source>{count} issued: {numbers}.</source>
        <translation>{count} utfärdade: {numbers}.</translation>
    </message>
    <message>
        <source>{client} was not issued: {reason}</source>
        <translation>{client} utfärdades inte: {reason}</translation>
    </message>
    <message>
        <source>The PDFs are in the book, but could not be saved in {folder} ({reason}).</source>
        <translation>PDF-filerna finns i boken, men kunde inte sparas i {folder} ({reason}).</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Välj en annan mapp…</translation>
    </message>
    <message>
        <source>The PDFs are in {folder}.</source>
        <translation>PDF-filerna finns i {folder}.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>it has changed since you looked at it. Look at it again, then issue it.</source>
        <translation>den har ändrats sedan du såg den. Titta på den igen, utfärda den sedan.</translation>
    </message>
    <message>
        <source>Folder for the PDFs</source>
        <translation>Mapp för PDF-filerna</translation>
    </message>
</context>
<context>
    <name>KindTiles</name>
    <message>
        <source>Kind of agreement</source>
        <translation>Typ av avtal</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This program speaks</source>
        <translation>Programmet talar</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Tal och datum</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Language and formats</source>
        <translation>Språk och format</translation>
    </message>
    <message>
        <source>Looks like this</source>
        <translation>Ser ut så här</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>vecka {number}</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Här</translation>
    </message>
    <message>
        <source>Danish client</source>
        <translation>Dansk kund</translation>
    </message>
    <message>
        <source>British client</source>
        <translation>Brittisk kund</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Colour, as #RRGGBB</source>
        <translation>Färg, som #RRGGBB</translation>
    </message>
    <message>
        <source>Clause of each line</source>
        <translation>Varje rads avtalspunkt</translation>
    </message>
    <message>
        <source>Hours annex with every entry</source>
        <translation>Timbilaga med varje post</translation>
    </message>
    <message>
        <source>Totals in whole kronor, euros …</source>
        <translation>Summor i hela kronor, euro …</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>Rad längst ned på varje sida</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Färg</translation>
    </message>
</context>
<context>
    <name>LeadDaysDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>Days before each date</source>
        <translation>Dagar före varje datum</translation>
    </message>
    <message>
        <source>Whole days with commas between them; usual are {days}.</source>
        <translation>Hela dagar med komma emellan; vanliga är {days}.</translation>
    </message>
    <message>
        <source>Whole days from 0 to 3650, such as 30, 7, 0.</source>
        <translation>Hela dagar från 0 till 3650, som 30, 7, 0.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Reminders changed</source>
        <translation>Påminnelserna ändrade</translation>
    </message>
</context>
<context>
    <name>Loading</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} av {total}</translation>
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
        <source>A day has 24 hours.</source>
        <translation>Ett dygn har 24 timmar.</translation>
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
        <translation>Välj…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>{name} is no picture that can be read.</source>
        <translation>{name} är ingen bild som går att läsa.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Välj en logotyp</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, kept in the book</source>
        <translation>PNG, JPEG eller SVG, sparas i boken</translation>
    </message>
</context>
<context>
    <name>LogoPicture</name>
    <message>
        <source>The logo</source>
        <translation>Logotypen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>No business yet</source>
        <translation>Inget företag ännu</translation>
    </message>
    <message>
        <source>{name} – Contractor Desk</source>
        <translation>{name} – Contractor Desk</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Öppna bok</translation>
    </message>
    <message>
        <source>Books (*.cdesk);;All files (*)</source>
        <translation>Böcker (*.cdesk);;Alla filer (*)</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Ny bok</translation>
    </message>
    <message>
        <source>New book.cdesk</source>
        <translation>Ny bok.cdesk</translation>
    </message>
    <message>
        <source>Books (*.cdesk)</source>
        <translation>Böcker (*.cdesk)</translation>
    </message>
</context>
<context>
    <name>MilestonesPart</name>
    <message>
        <source>Milestone</source>
        <translation>Milstolpe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Förfaller</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>as agreed</source>
        <translation>enligt avtal</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Avtalspunkt</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milstolpar</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Lägg till milstolpe</translation>
    </message>
    <message>
        <source>A milestone is billed in the month it is marked done.</source>
        <translation>En milstolpe faktureras den månad den markeras som klar.</translation>
    </message>
</context>
<context>
    <name>MonthBars</name>
    <message>
        <source>Hours used by month</source>
        <translation>Använda timmar per månad</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Månad</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>inte i kraft</translation>
    </message>
    <message>
        <source>{used} used</source>
        <translation>{used} använt</translation>
    </message>
    <message>
        <source>{used} of {cap}, {over} over</source>
        <translation>{used} av {cap}, {over} över</translation>
    </message>
    <message>
        <source>{used} of {cap} used</source>
        <translation>{used} av {cap} använt</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
</context>
<context>
    <name>NamesEditor</name>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Add language</source>
        <translation>Lägg till språk</translation>
    </message>
</context>
<context>
    <name>NeedList</name>
    <message>
        <source>{n}, most urgent first</source>
        <translation>{n}, mest brådskande först</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
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
        <translation>Ny part</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} tillagd</translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to put right</source>
        <translation><numerusform>%n fält att rätta</numerusform><numerusform>%n fält att rätta</numerusform></translation></message>
</context>
<context>
    <name>NewService</name>
    <message>
        <source>New service</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} tillagd</translation>
    </message>
</context>
<context>
    <name>NewWorker</name>
    <message>
        <source>New worker</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} tillagd</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>Make an offer</source>
        <translation>Lämna ett erbjudande</translation>
    </message>
    <message>
        <source>Offer made</source>
        <translation>Erbjudande lämnat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Befattning</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Brevets språk</translation>
    </message>
    <message>
        <source>Salary a month</source>
        <translation>Månadslön</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation>Öppet till</translation>
    </message>
    <message>
        <source>Make offer</source>
        <translation>Lämna erbjudande</translation>
    </message>
    <message>
        <source>What is the position called?</source>
        <translation>Vad heter befattningen?</translation>
    </message>
    <message>
        <source>An amount above 0.</source>
        <translation>Ett belopp över 0.</translation>
    </message>
    <message>
        <source>The employment starts after the agreement did.</source>
        <translation>Anställningen börjar efter att avtalet började.</translation>
    </message>
    <message>
        <source>Before the day of the offer.</source>
        <translation>Före erbjudandets dag.</translation>
    </message>
    <message>
        <source>What else the letter says; empty lines are left out</source>
        <translation>Vad brevet säger i övrigt; tomma rader tas bort</translation>
    </message>
    <message>
        <source>The letter is made as a PDF, to sign and send.</source>
        <translation>Brevet görs som PDF, att skriva under och skicka.</translation>
    </message>
</context>
<context>
    <name>OfferLetterDialog</name>
    <message>
        <source>English</source>
        <translation>Engelska</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Svenska</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danska</translation>
    </message>
    <message>
        <source>Offer letter</source>
        <translation>Erbjudandebrev</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Spara PDF…</translation>
    </message>
    <message>
        <source>Save the offer letter</source>
        <translation>Spara erbjudandebrevet</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Inte sparat: {reason}</translation>
    </message>
    <message>
        <source>Offer letter saved</source>
        <translation>Erbjudandebrevet sparat</translation>
    </message>
</context>
<context>
    <name>OpeningPart</name>
    <message>
        <source>It ran before this book</source>
        <translation>Det löpte före den här boken</translation>
    </message>
    <message>
        <source>leave empty for a new one</source>
        <translation>lämna tomt för ett nytt</translation>
    </message>
    <message>
        <source>Billed here from</source>
        <translation>Faktureras här från</translation>
    </message>
    <message>
        <source>Fee billed to</source>
        <translation>Avgift fakturerad till</translation>
    </message>
    <message>
        <source>Used of the cap</source>
        <translation>Använt av takpriset</translation>
    </message>
    <message>
        <source>Unused hours of</source>
        <translation>Oanvända timmar från</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Hours carried in</source>
        <translation>Överförda timmar</translation>
    </message>
    <message>
        <source>Add month</source>
        <translation>Lägg till månad</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>Extends by, in months</source>
        <translation>Förlänger med, i månader</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>Decided at least</source>
        <translation>Beslutas minst</translation>
    </message>
    <message>
        <source>months before</source>
        <translation>månader före</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>dagar före</translation>
    </message>
    <message>
        <source>Months or days before the end</source>
        <translation>Månader eller dagar före slutet</translation>
    </message>
    <message>
        <source>Option {number}</source>
        <translation>Option {number}</translation>
    </message>
    <message>
        <source>Remove option {number}</source>
        <translation>Ta bort option {number}</translation>
    </message>
</context>
<context>
    <name>OptionStrip</name>
    <message>
        <source>What can be decided</source>
        <translation>Vad som kan beslutas</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Options</source>
        <translation>Alternativ</translation>
    </message>
    <message>
        <source>what each one leads to, and by when</source>
        <translation>vad vart och ett leder till, och när senast</translation>
    </message>
</context>
<context>
    <name>OptionsEditor</name>
    <message>
        <source>Extends by</source>
        <translation>Förlänger med</translation>
    </message>
    <message>
        <source>Decided at least</source>
        <translation>Beslutas minst</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Options to extend</source>
        <translation>Förlängningsoptioner</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Lägg till option</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Offer letter…</source>
        <translation>Erbjudandebrev…</translation>
    </message>
    <message>
        <source>Offer accepted…</source>
        <translation>Erbjudandet antaget…</translation>
    </message>
    <message>
        <source>Ends on {day}.</source>
        <translation>Slutar {day}.</translation>
    </message>
    <message>
        <source>Runs to {day}.</source>
        <translation>Löper till {day}.</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} i månaden</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>från {day}</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>antaget</translation>
    </message>
    <message>
        <source>lapsed on {day}</source>
        <translation>förföll {day}</translation>
    </message>
    <message>
        <source>open until {day}</source>
        <translation>öppet till {day}</translation>
    </message>
    <message>
        <source>Exit checklist: {done} of {count} done</source>
        <translation>Avslutslista: {done} av {count} klara</translation>
    </message>
    <message>
        <source>waived: {why}</source>
        <translation>utgår: {why}</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Waive…</source>
        <translation>Stryk…</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Åtkomst</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Utrustning</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kunskap</translation>
    </message>
    <message>
        <source>Ticked off</source>
        <translation>Avbockat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Öppnat</translation>
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
        <source>Contractors</source>
        <translation>Konsulter</translation>
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
        <translation>Båda sidors poäng, från 1 till 5</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>ingen poäng</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>No program opens PDFs here: this is {path}</source>
        <translation>Inget program öppnar PDF-filer här: detta är {path}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>PartiesStep</name>
    <message>
        <source>What kind of agreement is it?</source>
        <translation>Vilken typ av avtal är det?</translation>
    </message>
    <message>
        <source>Who is it between?</source>
        <translation>Mellan vilka?</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>Konsult</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>I am the</source>
        <translation>Jag är</translation>
    </message>
    <message>
        <source>New party</source>
        <translation>Ny part</translation>
    </message>
    <message>
        <source>Edit party</source>
        <translation>Redigera part</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Avtalsnummer</translation>
    </message>
    <message>
        <source>Next free number</source>
        <translation>Nästa lediga nummer</translation>
    </message>
    <message>
        <source>Title on invoices</source>
        <translation>Rubrik på fakturor</translation>
    </message>
    <message>
        <source>New worker</source>
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Language, money and calendar</source>
        <translation>Språk, pengar och kalender</translation>
    </message>
    <message>
        <source>from the client, change if needed</source>
        <translation>från kunden, ändra vid behov</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Document language</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Helgdagar</translation>
    </message>
    <message>
        <source>References the client asks for</source>
        <translation>Referenser som kunden ber om</translation>
    </message>
    <message>
        <source>printed on every invoice</source>
        <translation>skrivs på varje faktura</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Valfritt</translation>
    </message>
    <message>
        <source>Buyer reference</source>
        <translation>Er referens</translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation>Beställningsnummer</translation>
    </message>
    <message>
        <source>Contract reference</source>
        <translation>Avtalsreferens</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>More: own days off, dates, notes, opening position</source>
        <translation>Mer: egna lediga dagar, datum, anteckningar, ingående läge</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Hela landet</translation>
    </message>
    <message>
        <source>Own days off</source>
        <translation>Egna lediga dagar</translation>
    </message>
    <message>
        <source>Separated by ;</source>
        <translation>Åtskilda med ;</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Del av landet</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Undertecknat den</translation>
    </message>
    <message>
        <source>Note on every invoice</source>
        <translation>Text på varje faktura</translation>
    </message>
    <message>
        <source>What stays in-house, and who decides it</source>
        <translation>Vad som stannar internt, och vem som beslutar om det</translation>
    </message>
    <message>
        <source>New client…</source>
        <translation>Ny kund…</translation>
    </message>
    <message>
        <source>New contractor…</source>
        <translation>Ny konsult…</translation>
    </message>
    <message>
        <source>VAT {number}</source>
        <translation>Moms {number}</translation>
    </message>
    <message>
        <source>no VAT number</source>
        <translation>inget momsnummer</translation>
    </message>
    <message>
        <source>and 1 own day off</source>
        <translation>och 1 egen ledig dag</translation>
    </message>
    <message>
        <source>and {n} own days off</source>
        <translation>och {n} egna lediga dagar</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Ny kund</translation>
    </message>
    <message>
        <source>New contractor</source>
        <translation>Ny konsult</translation>
    </message>
    <message>
        <source>Retainer</source>
        <translation>Serviceavtal</translation>
    </message>
    <message>
        <source>A monthly fee covers agreed services and hours.</source>
        <translation>En månadsavgift täcker avtalade tjänster och timmar.</translation>
    </message>
    <message>
        <source>Interim cover</source>
        <translation>Vikariat</translation>
    </message>
    <message>
        <source>Stands in until an absent employee is back.</source>
        <translation>Vikarierar tills en frånvarande anställd är tillbaka.</translation>
    </message>
    <message>
        <source>Migration</source>
        <translation>Migrering</translation>
    </message>
    <message>
        <source>Sites, milestones and a fixed end.</source>
        <translation>Platser, milstolpar och ett fast slut.</translation>
    </message>
    <message>
        <source>Trial to hire</source>
        <translation>Prova på före anställning</translation>
    </message>
    <message>
        <source>A set time, then decide on employment.</source>
        <translation>En bestämd tid, sedan beslut om anställning.</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Per timme</translation>
    </message>
    <message>
        <source>Time and materials, with or without a cap.</source>
        <translation>Löpande räkning, med eller utan takpris.</translation>
    </message>
</context>
<context>
    <name>PartyEntry</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsnummer</translation>
    </message>
    <message>
        <source>Language of its documents</source>
        <translation>Dokumentens språk</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Vad heter det?</translation>
    </message>
    <message>
        <source>Choose a country.</source>
        <translation>Välj ett land.</translation>
    </message>
    <message>
        <source>Choose a language.</source>
        <translation>Välj ett språk.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} sparad</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Organisationsnummer</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Momsnummer</translation>
    </message>
    <message>
        <source>Tax note on invoices</source>
        <translation>Skattetext på fakturor</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Second address line</source>
        <translation>Adressrad 2</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Language of documents</source>
        <translation>Dokumentspråk</translation>
    </message>
    <message>
        <source>Registered office</source>
        <translation>Säte</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Skattenummer</translation>
    </message>
    <message>
        <source>Where they are paid</source>
        <translation>Dit de får betalt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Where you are paid</source>
        <translation>Dit du får betalt</translation>
    </message>
    <message>
        <source>E-invoice address</source>
        <translation>Adress för e-faktura</translation>
    </message>
    <message>
        <source>written into the files, not looked up</source>
        <translation>skrivs i filerna, slås inte upp</translation>
    </message>
</context>
<context>
    <name>PartyPane</name>
    <message>
        <source>Who they are</source>
        <translation>Vilka de är</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Workers</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Add worker</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>Det här är du</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Vem du är</translation>
    </message>
    <message>
        <source>No agreement with them yet.</source>
        <translation>Inget avtal med dem ännu.</translation>
    </message>
    <message>
        <source>No agreement yet.</source>
        <translation>Inget avtal ännu.</translation>
    </message>
    <message>
        <source>Nobody is named here. Whoever logs hours for you is a worker.</source>
        <translation>Ingen är angiven. Den som loggar timmar för dig läggs till här.</translation>
    </message>
    <message>
        <source>Nobody is named here. Whoever logs hours for them is a worker.</source>
        <translation>Ingen är angiven. Den som loggar timmar för dem läggs till här.</translation>
    </message>
    <message>
        <source>you work for {name}</source>
        <translation>du arbetar för {name}</translation>
    </message>
    <message>
        <source>{name} works for you</source>
        <translation>{name} arbetar för dig</translation>
    </message>
    <message>
        <source>they work for {name}</source>
        <translation>de arbetar för {name}</translation>
    </message>
    <message>
        <source>{name} works for them</source>
        <translation>{name} arbetar för dem</translation>
    </message>
</context>
<context>
    <name>PastPart</name>
    <message>
        <source>What has happened already</source>
        <translation>Det som redan har hänt</translation>
    </message>
    <message>
        <source>of an agreement that runs</source>
        <translation>i ett avtal som löper</translation>
    </message>
    <message>
        <source>Options used</source>
        <translation>Utnyttjade optioner</translation>
    </message>
    <message>
        <source>the contractor</source>
        <translation>konsulten</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>kunden</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Ended early, last day</source>
        <translation>Avslutat i förtid, sista dag</translation>
    </message>
    <message>
        <source>Notice received on</source>
        <translation>Uppsägning mottagen</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Det som redan har hänt</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Uppsagt av</translation>
    </message>
</context>
<context>
    <name>PdfPaper</name>
    <message>
        <source>Save PDF</source>
        <translation>Spara PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Föregående sida</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nästa sida</translation>
    </message>
    <message>
        <source>page {page} of {count}</source>
        <translation>sida {page} av {count}</translation>
    </message>
    <message>
        <source>no document</source>
        <translation>inget dokument</translation>
    </message>
</context>
<context>
    <name>PeriodStep</name>
    <message>
        <source>What follows from this</source>
        <translation>Vad som följer av det här</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dag</translation>
    </message>
    <message>
        <source>for</source>
        <translation>i</translation>
    </message>
    <message>
        <source>until a date</source>
        <translation>till ett datum</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Månader</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dag</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Löper</translation>
    </message>
    <message>
        <source>At most, in all</source>
        <translation>Högst, totalt</translation>
    </message>
    <message>
        <source>Ends, unless extended</source>
        <translation>Slutar, om det inte förlängs</translation>
    </message>
    <message>
        <source>Renews itself</source>
        <translation>Förlängs automatiskt</translation>
    </message>
    <message>
        <source>Renews itself by, in months</source>
        <translation>Förlängs automatiskt med, i månader</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Vid slutet</translation>
    </message>
    <message>
        <source>Notice differs by side</source>
        <translation>Olika uppsägningstid för parterna</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Uppsägning</translation>
    </message>
    <message>
        <source>Notice by the contractor</source>
        <translation>Uppsägning från konsulten</translation>
    </message>
    <message>
        <source>Notice by the client</source>
        <translation>Uppsägning från kunden</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>veckor</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>to month end</source>
        <translation>till månadens slut</translation>
    </message>
    <message>
        <source>to any day</source>
        <translation>till vilken dag som helst</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Beställning</translation>
    </message>
    <message>
        <source>Order expires</source>
        <translation>Beställningen löper ut</translation>
    </message>
    <message>
        <source>Day of the yearly price review</source>
        <translation>Dag för årlig prisöversyn</translation>
    </message>
    <message>
        <source>no review</source>
        <translation>ingen översyn</translation>
    </message>
    <message>
        <source>Yearly price review</source>
        <translation>Årlig prisöversyn</translation>
    </message>
    <message>
        <source>Remind me before each date, in days</source>
        <translation>Påminn mig före varje datum, i dagar</translation>
    </message>
    <message>
        <source>Remind me before each date</source>
        <translation>Påminn mig före varje datum</translation>
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
        <source>Fee</source>
        <translation>Avgift</translation>
    </message>
    <message>
        <source>stops</source>
        <translation>upphör</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>löper</translation>
    </message>
    <message>
        <source>Moves the end</source>
        <translation>Flyttar slutet</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>Uppehåll</translation>
    </message>
    <message>
        <source>Add suspension</source>
        <translation>Lägg till uppehåll</translation>
    </message>
    <message>
        <source>by that many months each time</source>
        <translation>med så många månader varje gång</translation>
    </message>
    <message>
        <source>to {end}, by {day}</source>
        <translation>till {end}, senast {day}</translation>
    </message>
    <message>
        <source>past the maximum</source>
        <translation>över maximum</translation>
    </message>
    <message>
        <source>One notice for both sides</source>
        <translation>Samma uppsägningstid för båda</translation>
    </message>
</context>
<context>
    <name>PlainRow</name>
    <message>
        <source>VAT percent</source>
        <translation>Momsprocent</translation>
    </message>
    <message>
        <source>Reason on the invoice</source>
        <translation>Skäl på fakturan</translation>
    </message>
</context>
<context>
    <name>PutAwayDialog</name>
    <message>
        <source>Put the decision away</source>
        <translation>Avför beslutet</translation>
    </message>
    <message>
        <source>Why nothing is decided</source>
        <translation>Varför inget beslutas</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Avför</translation>
    </message>
</context>
<context>
    <name>PutAwayReminder</name>
    <message>
        <source>Comes back on</source>
        <translation>Kommer tillbaka den</translation>
    </message>
    <message>
        <source>Why it may wait</source>
        <translation>Varför det kan vänta</translation>
    </message>
    <message>
        <source>Why nothing is decided</source>
        <translation>Varför inget beslutas</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>Får lämnas tomt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Avför</translation>
    </message>
    <message>
        <source>Snoozed until {day}</source>
        <translation>Uppskjuten till {day}</translation>
    </message>
    <message>
        <source>Marked as done</source>
        <translation>Markerad som klar</translation>
    </message>
    <message>
        <source>Snooze the reminder</source>
        <translation>Skjut upp påminnelsen</translation>
    </message>
    <message>
        <source>Put the reminder away</source>
        <translation>Avför påminnelsen</translation>
    </message>
    <message>
        <source>Until which day?</source>
        <translation>Till vilken dag?</translation>
    </message>
    <message>
        <source>{day} at the earliest.</source>
        <translation>Tidigast {day}.</translation>
    </message>
    <message>
        <source>The decision is overdue: say why it is put away.</source>
        <translation>Beslutet är försenat: ange varför det avförs.</translation>
    </message>
</context>
<context>
    <name>QuickEntry</name>
    <message>
        <source>Quick entry</source>
        <translation>Snabbinmatning</translation>
    </message>
    <message>
        <source>Hours, note, @client, #service; Enter logs them</source>
        <translation>Timmar, anteckning, @kund, #tjänst; Enter loggar</translation>
    </message>
    <message>
        <source>Log or correct hours: 2h rack move @contractor #service</source>
        <translation>Logga eller rätta timmar: 2h rackflytt @konsult #tjänst</translation>
    </message>
    <message>
        <source>Log time: 2h printer fix @client #service</source>
        <translation>Logga tid: 2h skrivarfel @kund #tjänst</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>Which service? Add #service</source>
        <translation>Vilken tjänst? Lägg till #tjänst</translation>
    </message>
    <message>
        <source>A day has 24 hours</source>
        <translation>Ett dygn har 24 timmar</translation>
    </message>
    <message>
        <source>Outside the agreement's period</source>
        <translation>Utanför avtalets period</translation>
    </message>
    <message>
        <source>needs approval</source>
        <translation>kräver godkännande</translation>
    </message>
    <message>
        <source>starts the timer</source>
        <translation>startar timern</translation>
    </message>
    <message>
        <source>Timer started on {client}</source>
        <translation>Timern startad för {client}</translation>
    </message>
    <message>
        <source>{hours} logged on {client}</source>
        <translation>{hours} loggade på {client}</translation>
    </message>
    <message>
        <source>{count} agreements fit: type more of the name</source>
        <translation>{count} avtal passar: skriv mer av namnet</translation>
    </message>
    <message>
        <source>No agreement is called that</source>
        <translation>Inget avtal heter så</translation>
    </message>
    <message>
        <source>Which client? Add @name</source>
        <translation>Vilken kund? Lägg till @namn</translation>
    </message>
    <message>
        <source>{hours} of included hours left</source>
        <translation>{hours} ingående timmar kvar</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>A reason is needed.</source>
        <translation>Ett skäl behövs.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>This cannot be empty.</source>
        <translation>Det här kan inte vara tomt.</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Sparas medan du skriver</translation>
    </message>
    <message>
        <source>Used by {what}</source>
        <translation>Används av {what}</translation>
    </message>
    <message>
        <source>the book itself: whose desk it is</source>
        <translation>boken själv: vems skrivbord det är</translation>
    </message>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation><numerusform>%n person</numerusform><numerusform>%n personer</numerusform></translation></message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation><numerusform>%n avtal</numerusform><numerusform>%n avtal</numerusform></translation></message>
    <message numerus="yes">
        <source>%n time entries</source>
        <translation><numerusform>%n tidspost</numerusform><numerusform>%n tidsposter</numerusform></translation></message>
    <message numerus="yes">
        <source>%n version(s) of terms</source>
        <translation><numerusform>%n version av villkor</numerusform><numerusform>%n versioner av villkor</numerusform></translation></message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} borttagen</translation>
    </message>
</context>
<context>
    <name>RecordSent</name>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Recorded as sent</source>
        <translation>Antecknad som skickad</translation>
    </message>
    <message>
        <source>Record {number} as sent</source>
        <translation>Anteckna {number} som skickad</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Med e-post</translation>
    </message>
    <message>
        <source>Through a portal</source>
        <translation>Via en portal</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Med post</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Som fil</translation>
    </message>
    <message>
        <source>Not a date.</source>
        <translation>Inget datum.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Den dagen har inte varit ännu.</translation>
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
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>slutet</translation>
    </message>
</context>
<context>
    <name>RenegotiateDialog</name>
    <message>
        <source>Renegotiate</source>
        <translation>Omförhandla</translation>
    </message>
    <message>
        <source>New terms to agree</source>
        <translation>Nya villkor att enas om</translation>
    </message>
    <message>
        <source>Change the terms of this agreement from a date</source>
        <translation>Ändra avtalets villkor från ett datum</translation>
    </message>
    <message>
        <source>Draft a new agreement from {day}, with the terms of now</source>
        <translation>Gör ett utkast till nytt avtal från {day}, med nuvarande villkor</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Vad som följer</translation>
    </message>
    <message>
        <source>A draft is made beside this agreement; it bills nothing yet.</source>
        <translation>Ett utkast skapas bredvid avtalet; det fakturerar inget ännu.</translation>
    </message>
    <message>
        <source>The terms open for changing, with before and after side by side.</source>
        <translation>Villkoren öppnas för ändring, med före och efter sida vid sida.</translation>
    </message>
    <message>
        <source>Draft made</source>
        <translation>Utkastet skapat</translation>
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
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
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
        <translation>Serviceavtalens ingående timmar</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Avtal</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Använt</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>{used} of {cap} used, {percent}. {note}</source>
        <translation>{used} av {cap} använt, {percent}. {note}</translation>
    </message>
    <message>
        <source>of {hours}</source>
        <translation>av {hours}</translation>
    </message>
</context>
<context>
    <name>RowsHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>RunStepper</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>SafetySection</name>
    <message>
        <source>Safety and reminders</source>
        <translation>Säkerhet och påminnelser</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Spara en kopia…</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>A copy is a book of its own: put it on another disk, and open it if this one is lost.</source>
        <translation>En kopia är en egen bok: lägg den på en annan disk och öppna den om den här går förlorad.</translation>
    </message>
    <message>
        <source>Where the book lies</source>
        <translation>Var boken ligger</translation>
    </message>
    <message>
        <source>For new agreements; each can have its own. From 0 to {most} days, with commas.</source>
        <translation>För nya avtal; vart och ett kan ha egna. Från 0 till {most} dagar, med komma.</translation>
    </message>
    <message>
        <source>Days before a date</source>
        <translation>Dagar före ett datum</translation>
    </message>
    <message>
        <source>Also on the desktop, while the program runs</source>
        <translation>Även på skrivbordet, medan programmet körs</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>this book: {name}</source>
        <translation>den här boken: {name}</translation>
    </message>
    <message>
        <source>The book is {path}</source>
        <translation>Boken är {path}</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Kopian sparad</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>Books (*.cdesk)</source>
        <translation>Böcker (*.cdesk)</translation>
    </message>
    <message>
        <source>Whole days from 0 to {most}, such as 90, 30, 7.</source>
        <translation>Hela dagar från 0 till {most}, som 90, 30, 7.</translation>
    </message>
</context>
<context>
    <name>ScopeEditor</name>
    <message>
        <source>Service</source>
        <translation>Tjänst</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Täckning</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Per månad</translation>
    </message>
    <message>
        <source>Own rate</source>
        <translation>Eget pris</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Avtalspunkt</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Tjänster</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Lägg till tjänst</translation>
    </message>
    <message>
        <source>Copy from…</source>
        <translation>Kopiera från…</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>Remove {service}</source>
        <translation>Ta bort {service}</translation>
    </message>
    <message>
        <source>Coverage of {service}</source>
        <translation>Täckning för {service}</translation>
    </message>
    <message>
        <source>h</source>
        <translation>tim</translation>
    </message>
    <message>
        <source>Limit as it is shown: 6 servers</source>
        <translation>Gräns som den visas: 6 servrar</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>timmar i månaden</translation>
    </message>
    <message>
        <source>own rate, {currency} an hour</source>
        <translation>eget pris, {currency} per timme</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>avtalspunkt</translation>
    </message>
    <message>
        <source>limit as it is shown</source>
        <translation>gräns som den visas</translation>
    </message>
    <message>
        <source>Limit as it is shown</source>
        <translation>Gräns som den visas</translation>
    </message>
</context>
<context>
    <name>ScopeStep</name>
    <message>
        <source>New service</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Undantaget</translation>
    </message>
    <message>
        <source>Billable</source>
        <translation>Debiterbart</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Ingår</translation>
    </message>
    <message>
        <source>needs the client’s approval</source>
        <translation>kräver kundens godkännande</translation>
    </message>
    <message>
        <source>needs no approval</source>
        <translation>kräver inget godkännande</translation>
    </message>
    <message>
        <source>Services not listed</source>
        <translation>Tjänster som inte står här</translation>
    </message>
    <message>
        <source>Excluded work</source>
        <translation>Undantaget arbete</translation>
    </message>
    <message>
        <source>What would this cost?</source>
        <translation>Vad skulle det här kosta?</translation>
    </message>
    <message>
        <source>Service of the example</source>
        <translation>Exemplets tjänst</translation>
    </message>
    <message>
        <source>Called out</source>
        <translation>Utryckning</translation>
    </message>
    <message>
        <source>Day of the example</source>
        <translation>Exemplets dag</translation>
    </message>
    <message>
        <source>Times, from and to</source>
        <translation>Tider, från och till</translation>
    </message>
    <message>
        <source>A service not listed</source>
        <translation>En tjänst som inte står här</translation>
    </message>
    <message>
        <source>It is priced as soon as what is wrong is put right.</source>
        <translation>Priset visas så snart felen är rättade.</translation>
    </message>
    <message>
        <source>Waits for the client’s yes before it can be billed.</source>
        <translation>Väntar på kundens ja innan det kan faktureras.</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Siffror</translation>
    </message>
    <message>
        <source>Starts again at 1 each year</source>
        <translation>Börjar om på 1 varje år</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefix</translation>
    </message>
    <message>
        <source>Use these numbers</source>
        <translation>Använd de här numren</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ger</translation>
    </message>
    <message>
        <source>Number series</source>
        <translation>Nummerserie</translation>
    </message>
    <message>
        <source>without gaps, never used twice</source>
        <translation>utan luckor, aldrig två gånger</translation>
    </message>
    <message>
        <source>The last issued is {last}; the series goes on from there.</source>
        <translation>Senast utfärdad är {last}; serien fortsätter därifrån.</translation>
    </message>
    <message>
        <source>It can be changed until the first invoice takes a number. {year} stands for the year.</source>
        <translation>Den kan ändras tills den första fakturan tar ett nummer. {year} står för året.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Ett heltal, tack.</translation>
    </message>
    <message>
        <source>At most {most} digits.</source>
        <translation>Högst {most} siffror.</translation>
    </message>
    <message>
        <source>Number series changed</source>
        <translation>Nummerserien ändrad</translation>
    </message>
</context>
<context>
    <name>ServiceEntry</name>
    <message>
        <source>New service</source>
        <translation>Ny tjänst</translation>
    </message>
    <message>
        <source>No function</source>
        <translation>Ingen funktion</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>Namn på {language}</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Vad heter det?</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} sparad</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>IT function</source>
        <translation>IT-funktion</translation>
    </message>
</context>
<context>
    <name>ServicePane</name>
    <message>
        <source>No IT function</source>
        <translation>Ingen IT-funktion</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Saved as you type, undo with Ctrl Z</source>
        <translation>Sparas medan du skriver, ångra med Ctrl Z</translation>
    </message>
    <message>
        <source>There is no business in this book yet.</source>
        <translation>Det finns inget företag i den här boken ännu.</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Tillbaka till början</translation>
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
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>Single letters act when a list has the focus</source>
        <translation>Enstaka bokstäver verkar när en lista har fokus</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Find anything</source>
        <translation>Sök allt</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Snabbinmatning</translation>
    </message>
    <message>
        <source>Start or stop the timer</source>
        <translation>Starta eller stoppa timern</translation>
    </message>
    <message>
        <source>The same, from any field</source>
        <translation>Samma, från vilket fält som helst</translation>
    </message>
    <message>
        <source>New entry, agreement or draft, by page</source>
        <translation>Ny post, nytt avtal eller utkast, efter sida</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>Nytt avtal</translation>
    </message>
    <message>
        <source>To the first page, up to Ctrl 8</source>
        <translation>Till första sidan, upp till Ctrl 8</translation>
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
        <source>This list</source>
        <translation>Den här listan</translation>
    </message>
    <message>
        <source>Filter this page; also /</source>
        <translation>Filtrera sidan; även /</translation>
    </message>
    <message>
        <source>The filled button</source>
        <translation>Den fyllda knappen</translation>
    </message>
    <message>
        <source>Week or month before</source>
        <translation>Vecka eller månad före</translation>
    </message>
    <message>
        <source>Week or month after</source>
        <translation>Vecka eller månad efter</translation>
    </message>
    <message>
        <source>Open what is selected</source>
        <translation>Öppna det markerade</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>Samma data som tabell</translation>
    </message>
    <message>
        <source>Mark draft reviewed, go to next</source>
        <translation>Markera utkastet som granskat, gå till nästa</translation>
    </message>
    <message>
        <source>Week table: copy row from last week</source>
        <translation>Veckotabell: kopiera rad från förra veckan</translation>
    </message>
    <message>
        <source>Print or save PDF</source>
        <translation>Skriv ut eller spara PDF</translation>
    </message>
    <message>
        <source>Right pane</source>
        <translation>Högra panelen</translation>
    </message>
    <message>
        <source>Open another book</source>
        <translation>Öppna en annan bok</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>På en sida</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Böcker</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>SitesPart</name>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Cut-over planned</source>
        <translation>Omläggning planerad</translation>
    </message>
    <message>
        <source>Cut-over done</source>
        <translation>Omläggning klar</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Platser</translation>
    </message>
    <message>
        <source>Add site</source>
        <translation>Lägg till plats</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Läser in</translation>
    </message>
</context>
<context>
    <name>SleepWatch</name>
    <message>
        <source>The computer slept from {first} to {last} while the timer ran.</source>
        <translation>Datorn sov från {first} till {last} medan timern gick.</translation>
    </message>
    <message>
        <source>Leave that time out</source>
        <translation>Räkna inte den tiden</translation>
    </message>
    <message>
        <source>Left out of the timer</source>
        <translation>Borttaget ur timern</translation>
    </message>
</context>
<context>
    <name>SoundnessCard</name>
    <message>
        <source>Soundness</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Kontrollera nu</translation>
    </message>
    <message>
        <source>Every figure, number, document and event of the history is proved against the others.</source>
        <translation>Varje siffra, nummer, dokument och händelse i historiken prövas mot de andra.</translation>
    </message>
    <message>
        <source>The file is whole, keys agree</source>
        <translation>Filen är hel, nycklarna stämmer</translation>
    </message>
    <message>
        <source>Invoices add up, no number is missing</source>
        <translation>Fakturorna går ihop, inget nummer saknas</translation>
    </message>
    <message>
        <source>The history hangs together</source>
        <translation>Historiken hänger ihop</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n till</numerusform><numerusform>%n till</numerusform></translation></message>
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
        <translation>Steg {number} av {count}: {name}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>återstår</translation>
    </message>
    <message>
        <source>something is wrong here</source>
        <translation>något är fel här</translation>
    </message>
</context>
<context>
    <name>SurchargeEditor</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>Also on included</source>
        <translation>Även på ingående</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Avtalspunkt</translation>
    </message>
    <message>
        <source>Surcharges</source>
        <translation>Tillägg</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Lägg till regel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Addera</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Högsta</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Ränta på ränta</translation>
    </message>
    <message>
        <source>If several fit</source>
        <translation>Om flera passar</translation>
    </message>
</context>
<context>
    <name>SurchargeRow</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Hur mycket</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>procent</translation>
    </message>
    <message>
        <source>{currency} an hour</source>
        <translation>{currency} per timme</translation>
    </message>
    <message>
        <source>{currency} each</source>
        <translation>{currency} per gång</translation>
    </message>
    <message>
        <source>Percent or amount</source>
        <translation>Procent eller belopp</translation>
    </message>
    <message>
        <source>Also on included work</source>
        <translation>Även på ingående arbete</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Avtalspunkt</translation>
    </message>
    <message>
        <source>Remove the rule for {when}</source>
        <translation>Ta bort regeln för {when}</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Utanför avtalet</translation>
    </message>
    <message>
        <source>After hours</source>
        <translation>Obekväm tid</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Helg</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Helgdag</translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation>Utryckning</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ångrat: {what}</translation>
    </message>
    <message>
        <source>Undoing: {what}</source>
        <translation>Ångrar: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Gjort igen: {what}</translation>
    </message>
    <message>
        <source>Doing again: {what}</source>
        <translation>Gör igen: {what}</translation>
    </message>
</context>
<context>
    <name>TermPicture</name>
    <message>
        <source>An agreement of four years with two options of a year</source>
        <translation>Ett avtal på fyra år med två optioner på ett år</translation>
    </message>
    <message>
        <source>4 years</source>
        <translation>4 år</translation>
    </message>
    <message>
        <source>+ 1 year</source>
        <translation>+ 1 år</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>besluta</translation>
    </message>
</context>
<context>
    <name>TermTimeline</name>
    <message>
        <source>{label}, {first} to {last}</source>
        <translation>{label}, {first} till {last}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalj</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>until further notice</source>
        <translation>tills vidare</translation>
    </message>
    <message>
        <source>{day}, latest end</source>
        <translation>{day}, senaste slut</translation>
    </message>
    <message>
        <source>Term ended {day}</source>
        <translation>Löpte ut {day}</translation>
    </message>
    <message>
        <source>Term ends {day}</source>
        <translation>Löper ut {day}</translation>
    </message>
    <message>
        <source>First day {day}</source>
        <translation>Första dag {day}</translation>
    </message>
    <message>
        <source>Version {number} of the terms</source>
        <translation>Version {number} av villkoren</translation>
    </message>
    <message>
        <source>until it is resumed</source>
        <translation>tills det återupptas</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>till {day}</translation>
    </message>
    <message>
        <source>Close-up</source>
        <translation>Närbild</translation>
    </message>
</context>
<context>
    <name>TermsStep</name>
    <message>
        <source>Working hours</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det innebär</translation>
    </message>
    <message>
        <source>Terms {number}</source>
        <translation>Villkor {number}</translation>
    </message>
    <message>
        <source>Version of the terms</source>
        <translation>Version av villkoren</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Monthly fee</source>
        <translation>Månadsavgift</translation>
    </message>
    <message>
        <source>Clause of the fee</source>
        <translation>Avgiftens avtalspunkt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
    <message>
        <source>By days</source>
        <translation>Per dag</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Helt</translation>
    </message>
    <message>
        <source>Part months</source>
        <translation>Delmånader</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>I förskott</translation>
    </message>
    <message>
        <source>Billed</source>
        <translation>Faktureras</translation>
    </message>
    <message>
        <source>Included hours</source>
        <translation>Ingående timmar</translation>
    </message>
    <message>
        <source>what the fee covers each month</source>
        <translation>vad avgiften täcker varje månad</translation>
    </message>
    <message>
        <source>Clause of the included hours</source>
        <translation>De ingående timmarnas avtalspunkt</translation>
    </message>
    <message>
        <source>h</source>
        <translation>tim</translation>
    </message>
    <message>
        <source>Unused hours last</source>
        <translation>Oanvända timmar gäller</translation>
    </message>
    <message>
        <source>months</source>
        <translation>månader</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Timmar</translation>
    </message>
    <message>
        <source>Carried in, at most</source>
        <translation>Överförs, högst</translation>
    </message>
    <message>
        <source>Overage rate</source>
        <translation>Pris för merförbrukning</translation>
    </message>
    <message>
        <source>Hourly work</source>
        <translation>Timarbete</translation>
    </message>
    <message>
        <source>Clause of the minimum</source>
        <translation>Minimidebiteringens avtalspunkt</translation>
    </message>
    <message>
        <source>Clause of the cap</source>
        <translation>Takprisets avtalspunkt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Rates by worker</source>
        <translation>Priser per person</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Avrunda till</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>up</source>
        <translation>uppåt</translation>
    </message>
    <message>
        <source>nearest</source>
        <translation>närmaste</translation>
    </message>
    <message>
        <source>down</source>
        <translation>nedåt</translation>
    </message>
    <message>
        <source>each entry</source>
        <translation>varje post</translation>
    </message>
    <message>
        <source>each day</source>
        <translation>varje dag</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Avrundas</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>call-outs</source>
        <translation>utryckningar</translation>
    </message>
    <message>
        <source>work out of scope</source>
        <translation>arbete utanför avtalet</translation>
    </message>
    <message>
        <source>every entry</source>
        <translation>varje post</translation>
    </message>
    <message>
        <source>Minimum for</source>
        <translation>Minimum för</translation>
    </message>
    <message>
        <source>each month</source>
        <translation>varje månad</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>totalt</translation>
    </message>
    <message>
        <source>Cap on hourly work</source>
        <translation>Takpris för timarbete</translation>
    </message>
    <message>
        <source>Cap holds</source>
        <translation>Takpriset gäller</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Add worker</source>
        <translation>Lägg till person</translation>
    </message>
    <message>
        <source>Payment and VAT</source>
        <translation>Betalning och moms</translation>
    </message>
    <message>
        <source>Pay within</source>
        <translation>Betala inom</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dagar</translation>
    </message>
    <message>
        <source>VAT percent</source>
        <translation>Momsprocent</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>Moms</translation>
    </message>
    <message>
        <source>Reason on the invoice</source>
        <translation>Skäl på fakturan</translation>
    </message>
    <message>
        <source>One rate for all</source>
        <translation>Samma pris för alla</translation>
    </message>
</context>
<context>
    <name>ThresholdsDialog</name>
    <message>
        <source>When an offer is advised</source>
        <translation>När ett erbjudande tillråds</translation>
    </message>
    <message>
        <source>For all agreements of this book. Scores are compared unrounded.</source>
        <translation>För alla avtal i boken. Poäng jämförs oavrundade.</translation>
    </message>
    <message>
        <source>Score of both sides, at least</source>
        <translation>Båda sidors poäng, minst</translation>
    </message>
    <message>
        <source>Each criterion, at least</source>
        <translation>Varje kriterium, minst</translation>
    </message>
    <message>
        <source>Stability, at least</source>
        <translation>Stabilitet, minst</translation>
    </message>
    <message>
        <source>Ending is advised below</source>
        <translation>Att avsluta tillråds under</translation>
    </message>
    <message>
        <source>Usual: {offer}, {lowest}, {stability}, {end}.</source>
        <translation>Vanligt: {offer}, {lowest}, {stability}, {end}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>A number is needed.</source>
        <translation>Ett tal behövs.</translation>
    </message>
    <message>
        <source>A whole score from 1 to 5.</source>
        <translation>Ett heltal från 1 till 5.</translation>
    </message>
    <message>
        <source>Thresholds changed</source>
        <translation>Gränserna ändrade</translation>
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
        <source>{counted} · Esc shows all</source>
        <translation>{counted} · Esc visar alla</translation>
    </message>
    <message>
        <source>Chosen entries</source>
        <translation>Valda tidsposter</translation>
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
        <translation>Timern startad: {what}</translation>
    </message>
    <message>
        <source>Timer stopped: {what}</source>
        <translation>Timern stoppad: {what}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sedan {time}</translation>
    </message>
    <message>
        <source>No timer running</source>
        <translation>Ingen timer går</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Starta timern</translation>
    </message>
    <message>
        <source>Timer running: {what}</source>
        <translation>Timern går: {what}</translation>
    </message>
    <message>
        <source>Stop timer</source>
        <translation>Stoppa timern</translation>
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
        <translation>Ändra…</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Påminnelser</translation>
    </message>
    <message>
        <source>{days} days before each date</source>
        <translation>{days} dagar före varje datum</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open {book}</source>
        <translation>Öppna {book}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Stop timer</source>
        <translation>Stoppa timern</translation>
    </message>
    <message>
        <source>Start timer</source>
        <translation>Starta timern</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>och {n} till</translation>
    </message>
    <message>
        <source>{n} reminders</source>
        <translation>{n} påminnelser</translation>
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
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
    <name>Waiting</name>
    <message>
        <source>Many things are being written. This can take some seconds.</source>
        <translation>Mycket skrivs just nu. Det kan ta några sekunder.</translation>
    </message>
</context>
<context>
    <name>WaiveDialog</name>
    <message>
        <source>Waive an item</source>
        <translation>Stryk en punkt</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Varför den inte gäller</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Stryk</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Struken</translation>
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
        <source>The sum of {n} entries: the last one takes the difference. The list shows each.</source>
        <translation>Summan av {n} tidsposter: den sista tar skillnaden. Listan visar var och en.</translation>
    </message>
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
        <source>{n} entries</source>
        <translation>{n} tidsposter</translation>
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
        <source>all {n} entries deleted</source>
        <translation>alla {n} tidsposter borttagna</translation>
    </message>
    <message>
        <source>{deleted} of {n} entries deleted</source>
        <translation>{deleted} av {n} tidsposter borttagna</translation>
    </message>
    <message>
        <source>the last {changed} of {n} entries changed</source>
        <translation>de sista {changed} av {n} tidsposter ändrade</translation>
    </message>
    <message>
        <source>the last of {n} entries changed</source>
        <translation>den sista av {n} tidsposter ändrad</translation>
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
        <translation>Ny person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Vem är det?</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Skapa</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} sparad</translation>
    </message>
</context>
<context>
    <name>WorkerForm</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbetar för</translation>
    </message>
</context>
<context>
    <name>WorkerPane</name>
    <message>
        <source>Who it is</source>
        <translation>Vem det är</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>Working hours</source>
        <translation>Arbetstid</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>Lägg till dag</translation>
    </message>
    <message>
        <source>Not a time of day: type 8, 8:30 or 0830</source>
        <translation>Inget klockslag: skriv 8, 8:30 eller 0830</translation>
    </message>
    <message>
        <source>Both times, or neither</source>
        <translation>Båda tiderna, eller ingen</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Slutar innan det börjar</translation>
    </message>
    <message>
        <source>{day}, from</source>
        <translation>{day}, från</translation>
    </message>
    <message>
        <source>{day}, to</source>
        <translation>{day}, till</translation>
    </message>
    <message>
        <source>No rule: Monday to Friday are normal hours all day.</source>
        <translation>Ingen regel: måndag till fredag är normal tid hela dagen.</translation>
    </message>
    <message>
        <source>No hours on {days}: weekend.</source>
        <translation>Ingen arbetstid {days}: helg.</translation>
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
