import type { Grammar } from './xml-grammar.ts'

const any = /^[\s\S]*$/
const some = /\S/
const day = /^\d{4}-\d{2}-\d{2}$/
const number = /^-?\d+(\.\d+)?$/
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/
const result = {
  children: ['StartDate?', 'EndDate?', 'NumberOfUnits?', 'Descriptor?', 'Description?'],
}

/** StratML Part 2 as far as we write it. */
export const stratmlGrammar: Grammar = {
  PerformancePlanOrReport: {
    children: [
      ...['Name', 'Description?', 'OtherInformation?', 'StrategicPlanCore'],
      'AdministrativeInformation?',
    ],
    attributes: {
      'xmlns!': /^urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport$/,
      'Type!': /^Performance_(Plan|Report)$/,
    },
  },
  StrategicPlanCore: { children: ['Organization*', 'Goal+'] },
  Organization: { children: ['Name?', 'Acronym?', 'Identifier?'] },
  Goal: {
    children: ['Name', 'Description', 'Identifier?', 'SequenceIndicator?', 'Objective*'],
  },
  Objective: {
    children: [
      ...['Name?', 'Description?', 'Identifier?', 'SequenceIndicator?', 'Stakeholder*'],
      ...['OtherInformation?', 'PerformanceIndicator*'],
    ],
  },
  Stakeholder: {
    children: ['Name', 'Description?', 'Role*'],
    attributes: { StakeholderTypeType: /^Organization$/ },
  },
  Role: { children: ['Name', 'RoleType'] },
  RoleType: { words: /^(Performer|Beneficiary)$/ },
  PerformanceIndicator: {
    children: [
      ...['SequenceIndicator?', 'MeasurementDimension', 'UnitOfMeasurement', 'Identifier?'],
      ...['MeasurementInstance*', 'OtherInformation?'],
    ],
    attributes: {
      PerformanceIndicatorType: /^(Quantitative|Qualitative)$/,
      ValueChainStage: /^(Outcome|Output|Input)$/,
    },
  },
  MeasurementInstance: { children: ['TargetResult*', 'ActualResult*'] },
  TargetResult: result,
  ActualResult: result,
  Descriptor: { children: ['DescriptorName', 'DescriptorValue'] },
  AdministrativeInformation: {
    children: ['Identifier?', 'StartDate?', 'EndDate?', 'PublicationDate?', 'Source?'],
  },
  Identifier: { words: /^[\p{L}_][\p{L}\p{N}._-]*$/u },
  StartDate: { words: day },
  EndDate: { words: day },
  PublicationDate: { words: day },
  Source: { words: /^https?:\/\/\S+$/ },
  NumberOfUnits: { words: number },
  Name: { words: some },
  Description: { words: some },
  OtherInformation: { words: some },
  SequenceIndicator: { words: any },
  MeasurementDimension: { words: some },
  UnitOfMeasurement: { words: any },
  DescriptorName: { words: some },
  DescriptorValue: { words: some },
}

/** IATI 2.03 activities as far as we write them. */
export const iatiGrammar: Grammar = {
  'iati-activities': {
    children: ['iati-activity+'],
    attributes: { 'version!': /^2\.03$/, 'generated-datetime': instant },
  },
  'iati-activity': {
    children: [
      ...['iati-identifier', 'reporting-org', 'title', 'description+', 'participating-org+'],
      ...['activity-status', 'activity-date+', 'result*'],
    ],
    attributes: { 'last-updated-datetime': instant, 'default-currency': /^EUR$/ },
  },
  'iati-identifier': { words: /^[^\s/&|?]+$/ },
  'reporting-org': { children: ['narrative+'], attributes: { 'ref!': some, 'type!': /^\d+$/ } },
  title: { children: ['narrative+'] },
  description: { children: ['narrative+'], attributes: { type: /^[1-4]$/ } },
  narrative: { words: some, attributes: { 'xml:lang': /^[a-z]{2}$/ } },
  'participating-org': { children: ['narrative*'], attributes: { 'role!': /^[1-4]$/ } },
  'activity-status': { attributes: { 'code!': /^[1-6]$/ } },
  'activity-date': { attributes: { 'type!': /^[1-4]$/, 'iso-date!': day } },
  result: { children: ['title', 'indicator+'], attributes: { 'type!': /^[1239]$/ } },
  indicator: {
    children: ['title', 'baseline*', 'period*'],
    attributes: { 'measure!': /^[1-5]$/, ascending: /^[01]$/ },
  },
  baseline: { attributes: { 'year!': /^\d{4}$/, 'iso-date': day, value: number } },
  period: { children: ['period-start', 'period-end', 'target*', 'actual*'] },
  'period-start': { attributes: { 'iso-date!': day } },
  'period-end': { attributes: { 'iso-date!': day } },
  target: { attributes: { value: number } },
  actual: { attributes: { value: number } },
}
