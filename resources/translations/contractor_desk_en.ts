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
    <name>AmendDialog</name>
    <message numerus="yes">
        <source>%n field(s) to put right</source>
        <translation><numerusform>%n field to put right</numerusform><numerusform>%n fields to put right</numerusform></translation></message>
    </context>
<context>
    <name>AmendEffect</name>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation><numerusform>Last %n month</numerusform><numerusform>Last %n months</numerusform></translation></message>
</context>
<context>
    <name>CostsCard</name>
    <message numerus="yes">
        <source>%n figure(s) of {table} unverified. For comparison only.</source>
        <translation><numerusform>%n figure of {table} unverified. For comparison only.</numerusform><numerusform>%n figures of {table} unverified. For comparison only.</numerusform></translation></message>
    </context>
<context>
    <name>DecisionWords</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation><numerusform>%n day left</numerusform><numerusform>%n days left</numerusform></translation></message>
    <message numerus="yes">
        <source>%n day(s) over the end</source>
        <translation><numerusform>%n day over the end</numerusform><numerusform>%n days over the end</numerusform></translation></message>
    <message numerus="yes">
        <source>Option {number}: %n month(s) more</source>
        <translation><numerusform>Option {number}: %n month more</numerusform><numerusform>Option {number}: %n months more</numerusform></translation></message>
    <message numerus="yes">
        <source>No fee after %n month(s)</source>
        <translation><numerusform>No fee after %n month</numerusform><numerusform>No fee after %n months</numerusform></translation></message>
    </context>
<context>
    <name>DecisionsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation><numerusform>%n open</numerusform><numerusform>%n open</numerusform></translation></message>
    </context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation><numerusform>%n agreement</numerusform><numerusform>%n agreements</numerusform></translation></message>
    </context>
<context>
    <name>NewRecord</name>
    <message numerus="yes">
        <source>%n field(s) to put right</source>
        <translation><numerusform>%n field to put right</numerusform><numerusform>%n fields to put right</numerusform></translation></message>
</context>
<context>
    <name>RecordPane</name>
    <message numerus="yes">
        <source>%n worker(s)</source>
        <translation><numerusform>%n worker</numerusform><numerusform>%n workers</numerusform></translation></message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation><numerusform>%n agreement</numerusform><numerusform>%n agreements</numerusform></translation></message>
    <message numerus="yes">
        <source>%n time entries</source>
        <translation><numerusform>%n time entries</numerusform><numerusform>%n time entries</numerusform></translation></message>
    <message numerus="yes">
        <source>%n version(s) of terms</source>
        <translation><numerusform>%n version of terms</numerusform><numerusform>%n versions of terms</numerusform></translation></message>
    </context>
<context>
    <name>SoundnessCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation></message>
</context>
</TS>
