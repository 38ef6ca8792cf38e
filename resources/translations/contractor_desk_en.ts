<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Agreements</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation><numerusform>%n month</numerusform><numerusform>%n months</numerusform></translation></message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>in %n day</numerusform><numerusform>in %n days</numerusform></translation></message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n day ago</numerusform><numerusform>%n days ago</numerusform></translation></message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation><numerusform>%n year</numerusform><numerusform>%n years</numerusform></translation></message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation><numerusform>%n week</numerusform><numerusform>%n weeks</numerusform></translation></message>
    <message numerus="yes">
        <source>%n d</source>
        <translation><numerusform>%n d</numerusform><numerusform>%n d</numerusform></translation></message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation></message>
    </context>
<context>
    <name>AttentionCard</name>
    <message numerus="yes">
        <source>%n, most urgent first</source>
        <translation><numerusform>%n, most urgent first</numerusform><numerusform>%n, most urgent first</numerusform></translation></message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation><numerusform>Show all %n</numerusform><numerusform>Show all %n</numerusform></translation></message>
    <message numerus="yes">
        <source>Snoozed: %n</source>
        <translation><numerusform>Snoozed: %n</numerusform><numerusform>Snoozed: %n</numerusform></translation></message>
    </context>
<context>
    <name>Dialog</name>
    <message numerus="yes">
        <source>%n field(s) to put right</source>
        <translation><numerusform>%n field to put right</numerusform><numerusform>%n fields to put right</numerusform></translation></message>
    </context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n out-of-scope entries await approval</source>
        <translation><numerusform>%n out-of-scope entry awaits approval</numerusform><numerusform>%n out-of-scope entries await approval</numerusform></translation></message>
    <message numerus="yes">
        <source>%n entries outside the agreement's period</source>
        <translation><numerusform>%n entry outside the agreement's period</numerusform><numerusform>%n entries outside the agreement's period</numerusform></translation></message>
</context>
</TS>
