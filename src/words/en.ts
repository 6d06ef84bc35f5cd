import type { Period } from '../schemas/period.ts';
import { periodRuns, periodYears } from '../schemas/period.ts';
import type { Votes } from '../schemas/votes.ts';
import { formatPeriod } from './format.ts';
import type { GroupKind } from './group-kind.ts';
import type { Strings } from './vi.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const years = (period: Period): string => formatPeriod(period, 'en');

/** A period in a sentence: a year, a school year, or a span of years. */
const forPeriod = (period: Period): string => {
  const { first, last } = periodYears(period);
  return last === first + 1 ? `the ${years(period)} school year` : years(period);
};

/** "1st", "2nd", "3rd", "4th", "11th", "21st". */
const ordinal = (place: number): string => {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };
  return `${place}${ending[ordinals.select(place)]}`;
};
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });

/** "9 of 9 votes", or "9 votes" where nobody says of how many. */
const inVotes = ({ for: agreed, of }: Votes): string =>
  of === undefined ? plural(agreed, 'vote', 'votes') : `${agreed} of ${plural(of, 'vote', 'votes')}`;

/** The nouns of a group of units: of a bloc, of a cluster, and of both where they stand side by side. */
interface Nouns {
  group: string;
  groups: string;
  Group: string;
  Groups: string;
  /** With its article, and what else it is called. */
  meaning: string;
}

const nouns = {
  bloc: { group: 'bloc', groups: 'blocs', Group: 'Bloc', Groups: 'Blocs', meaning: 'A bloc (also called a block)' },
  cluster: { group: 'cluster', groups: 'clusters', Group: 'Cluster', Groups: 'Clusters', meaning: 'A cluster' },
  together: {
    group: 'cluster or bloc',
    groups: 'clusters and blocs',
    Group: 'Cluster or bloc',
    Groups: 'Clusters and blocs',
    meaning: 'A cluster or bloc (also called a block)',
  },
} as const satisfies Record<GroupKind, Nouns>;

/** Every word of the interface in English, with the nouns of a kind of group. */
const wordsWith = ({ group, groups, Group, Groups, meaning }: Nouns): Strings => ({
  skipToContent: 'Skip to the main content',
  mainNavigation: 'Main',
  footerNavigation: 'About this site',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  readInOtherLanguage: 'Tiếng Việt',
  textSize: 'Text size',
  smallerText: 'Smaller text',
  largerText: 'Larger text',
  printOrSave: 'Print or save as PDF',
  readingView: 'Reading view',
  leaveReadingView: 'Leave the reading view',
  sections: {
    meetings: 'News',
    awards: 'Awards',
    covenants: 'Covenants',
    blocs: Groups,
    standings: 'Rankings',
    units: 'Units',
    search: 'Search',
    data: 'Open data',
    changes: 'Changes',
    map: 'Site map',
  },
  sectionIntros: {
    meetings: `Conferences and other events of the emulation ${groups}, newest first.`,
    awards: 'Awards to collectives on record in this archive, from proposal to decision and presentation.',
    covenants: `The emulation covenants (emulation agreements) that the members of a ${group} sign for each year.`,
    blocs: `${meaning} is a group of units that compete with one another each year.`,
    standings: `The rank of each unit in its ${group}; every table states its basis.`,
    units: 'Every unit that the archive names, in Vietnamese alphabetical order.',
    search: `Search the whole archive, with or without Vietnamese marks, or browse by ${group}, year, unit or decision number.`,
    data: 'All the facts of the archive, to download and use again.',
    changes:
      'What each update changed: records added, corrected, withdrawn or taken down, and ranks that moved, with the records that moved them.',
    map: `The pages of the archive: its sections, its ${groups}, and each of its years.`,
  },
  meetingKinds: {
    'annual-review': 'Annual review conference',
    'mid-year-review': 'Mid-year review conference',
    'covenant-signing': 'Covenant signing',
    handover: `Handover of the ${group} leadership`,
    exchange: 'Exchange',
    other: 'Other event',
  },
  awardStatuses: {
    proposed: 'Proposed only',
    declined: 'Withdrawn or not selected',
    decided: 'Decided',
    presented: 'Presented',
    revoked: 'Revoked',
  },
  grounds: {
    year: 'for the year',
    theme: 'for a theme',
    sudden: 'for a sudden feat',
    tenure: 'for merit over years',
  },
  countedKinds: {
    collectives: 'Collectives',
    individuals: 'Individuals',
    households: 'Households',
  },
  awardLevels: {
    state: 'State',
    government: 'Government',
    province: 'Ministry, province or city',
    grassroots: 'Grassroots',
  },
  bases: {
    official: `the order published by the ${group}`,
    scores: `the score table published by the ${group}`,
    grades: `the grades published by the ${group}`,
    awards: 'the awards on record',
    none: 'nothing on record',
  },

  when: 'Date',
  where: 'Venue',
  timesOfDay: { morning: 'morning', noon: 'midday', afternoon: 'afternoon', evening: 'evening' },
  atTime: ({ time, day }) => `${day}, ${time}`,
  fromTo: ({ from, to }) => `from ${from} to ${to}`,
  bloc: Group,
  period: 'Year',
  schoolYear: 'School year',
  attending: 'Units attending',
  otherOrganisations: 'Other organisations attending',
  people: 'People named',
  unit: 'Unit',
  award: 'Award',
  level: 'Level',
  status: 'Status',
  number: 'Number',
  decisionNumber: 'Decision number',
  decisionDate: 'Date of decision',
  issuer: 'Issuing authority',
  announcedAt: 'Announced at',
  announcedOn: 'Date of announcement',
  signedOn: 'Date of signing',
  signedAt: 'Signed at',
  signatories: 'Signatories',
  leader: `${Group} leader`,
  deputy: `Deputy ${group} leader`,
  authority: 'Organised by',
  members: 'Members',
  names: 'Names',
  otherNames: 'Also called',
  source: 'Source',
  handover: `Handover of the ${group} leadership`,
  photos: 'Photographs',
  enlarge: 'Enlarge the picture',
  closePicture: 'Close',
  previousPicture: 'Previous picture',
  nextPicture: 'Next picture',
  attachments: 'Attachments',
  blocDocuments: `Documents of the ${group}`,
  documentsFor: ({ period }) => `For ${forPeriod(period)}`,
  dayWithNote: ({ day }) => `${day} (see the note)`,
  documentsForMany: 'For several years, or for a year that is not on record',
  documentElsewhere: ({ host }) => `on ${host}`,
  tookPlace: ({ day }) => `Took place: ${day}.`,
  issuedOn: ({ day }) => `issued ${day}`,
  digest: 'SHA-256 checksum',
  attachmentKinds: {
    decision: 'decision',
    covenant: 'emulation covenant',
    scores: 'score table',
    bylaws: 'rules and criteria',
    form: 'form',
  },
  sources: 'Sources',
  updates: 'Corrections and additions',
  recipients: 'Recipients',
  proposedUnits: 'Units proposed for an award',
  namedUnits: 'Units named',
  numbersAwarded: 'Number of awards, without names',
  numbersProposed: 'Number of proposals, without names',
  countedOf: 'To',
  fromProposal: 'Following the proposal',
  fromDecision: 'Following the decision',
  whatFollowed: 'What followed',
  ofWholeCity: `For all ${groups}`,
  proposal: 'Proposal for awards',
  listComplete: 'According to the source, the list is complete.',
  listIncomplete: 'According to the source, the list is not complete.',
  awardsAnnounced: 'Awards announced',
  otherAwards: 'Awards that count in no year',
  otherAwardsMeaning:
    'The year of these awards is not on record, or they are for merit over several years, so they are not counted in any ranking.',
  moreAwards: ({ count }) => `See all ${count} in the list of awards`,
  covenantsSigned: 'Covenants signed',
  changes: 'Outcomes of the conference',
  unitCount: ({ count }) => plural(count, 'unit', 'units'),
  unitCountNamed: ({ count, named }) => `${plural(count, 'unit', 'units')}, of which the source names ${named}`,
  photoCredit: ({ credit }) => `Photograph: ${credit}`,
  handoverTo: ({ leader, period }) => `Incoming ${group} leader for ${forPeriod(period)}: ${leader}.`,
  handoverToUnknown: ({ period }) =>
    `The incoming ${group} leader for ${forPeriod(period)} is not on record in this archive.`,
  handoverToUnstated: ({ period }) => `The source does not name the incoming ${group} leader for ${forPeriod(period)}.`,
  leaderElsewhere: ({ leaders, period }) =>
    `${Group} leader for ${forPeriod(period)} according to another source: ${leaders}.`,
  handoverDeputies: ({ deputies }) => `Deputy ${group} leader: ${deputies}.`,
  handoverReceivedBy: ({ person }) => `Rotating flag received by ${person}.`,
  handoverFrom: ({ outgoing }) => `Outgoing leader: ${outgoing}.`,
  handoverFromUnknown: 'The outgoing leader is not on record in this archive.',
  handoverFromUnstated: 'The source does not name the outgoing leader.',
  revokedBy: ({ on, decision }) =>
    `Revoked${on === undefined ? '' : ` (${on})`}${decision === undefined ? '' : ` by Decision ${decision}`}`,

  notRecorded: 'Not on record',
  unstated: 'Not stated in the source',
  leaderNotRecorded: ({ period }) => `The ${group} leader for ${forPeriod(period)} is not on record in this archive.`,
  periodNotRecorded: 'This archive has no record of the year that the award is for, so it counts in none.',
  periodUnstated: 'The source does not say which year the award is for, so it counts in none.',
  noAwards: ({ period }) => `This archive has no record of awards for ${forPeriod(period)}.`,
  noRoster: ({ period }) => `This archive has no record of the members for ${forPeriod(period)}.`,
  noRecords: 'There are no records yet.',
  noBlocs: `This archive has no record of the unit in any ${group}.`,
  noTasks: 'The content of the covenant is not on record in this archive.',
  sourceParts: { publisher: 'its publisher', address: 'its web address', day: 'the day of publication or copy' },
  noCopy: 'No copy is kept.',
  sourceSentence: 'Sentence',
  sourceSentences: 'What the sources say',
  sentence: 'sentence',
  sentencesMeaning:
    'A number in square brackets beside a fact leads to the sentence of the source that it rests on; the words that state the fact are highlighted, on paper underlined.',
  inferredMark: 'inferred',
  inferredFrom: 'Inferred',
  unquotedFacts: ({ count, of }) =>
    count === of
      ? 'No fact above has a sentence of the source beside it yet.'
      : `${count} of ${of} facts ${count === 1 ? 'has' : 'have'} no sentence of the source beside ${count === 1 ? 'it' : 'them'} yet.`,
  copyTypes: { txt: 'text', html: 'HTML page', pdf: 'PDF' },
  keptCopy: ({ type, size }) => `Copy kept by this archive (${type}, ${size})`,
  copyForChecking: ({ copy }) => `${copy}, for checking, not published`,
  sourceMissing: ({ what }) => `Not on record: ${what}.`,
  officeNotRecorded: 'office not on record',

  covenantSupplement: 'Supplement to the covenant',
  tasks: 'Content of the covenant',
  targets: 'Targets and titles that each unit registered',
  targetsOfUnit: 'Targets and titles',
  pointNoun: 'points',
  taskNumber: ({ count, noun }) => (noun === undefined ? plural(count, 'key task', 'key tasks') : `${count} ${noun}`),
  tasksOf: ({ number, onRecord }) =>
    onRecord === 'all'
      ? `The covenant has ${number}, all on record here.`
      : onRecord === 0
        ? `The covenant has ${number}; their content is not on record in this archive.`
        : `The covenant has ${number}; ${plural(onRecord, 'point is', 'points are')} on record here.`,
  tasksOfUnknownNumber: ({ onRecord }) =>
    `${plural(onRecord, 'point is', 'points are')} on record here; how many the covenant has in all is not.`,
  taskChanges: { new: 'New task', kept: 'Kept', dropped: 'Dropped' },
  comparedInNumbers: ({ period, kept, added, dropped }) =>
    `Compared with the covenant for ${forPeriod(period)}: ${kept} kept, ${added} new, ${dropped} dropped.`,
  comparedInPart:
    'One of the two covenants is on record only in part, so a “new” task may merely not have been recorded before.',

  // A year in a few sentences, and beside the year before
  highlights: 'Key points',
  onThisPage: 'On this page',
  awardsAndStanding: 'Awards and ranking',
  awardRecords: 'From these records',
  andMoreUnits: ({ count }) => `and ${plural(count, 'other unit', 'other units')}`,
  decisionLine: ({ number, day, issuer }) =>
    `Decision${number === undefined ? '' : ` ${number}`}${issuer === undefined ? '' : ` of ${issuer}`}${day === undefined ? '' : `, ${day}`}`,
  countedAwards: ({ award, number, of, status }) => `${award}, ${of}: ${number}, without names (${status})`,
  membersInTable: 'All of them are named with the awards and ranks above.',
  joinedSince: 'New members',
  leftSince: 'No longer members',
  covenant: 'Covenant',
  comparedToYear: ({ period }) => `Since ${forPeriod(period)}`,
  notComparable: ({ period }) => `Too little is on record to compare with ${forPeriod(period)}.`,
  awardTo: ({ award, units }) => `${award}: ${units}.`,
  awardOfNoYear: ({ award, units }) => `${award}, counted in no year: ${units}.`,
  proposalsOnly: ({ period }) =>
    `Only proposals for awards are on record for ${forPeriod(period)}, and no decision yet.`,
  awardsNotCounted: ({ period }) =>
    `Awards are on record for ${forPeriod(period)}, but none that counts towards the ranking.`,
  leaderIs: ({ leaders, period }) => `Leader for ${forPeriod(period)}: ${leaders}.`,
  covenantHas: ({ period, day, tasks }) =>
    `Covenant for ${forPeriod(period)}${day === undefined ? '' : `, signed ${day}`}${tasks === undefined ? '.' : `: ${tasks}.`}`,
  tasksOnRecord: ({ count }) => `${plural(count, 'point is', 'points are')} on record here`,
  sameTopAward: ({ award, now }) => `${award}: ${now} in both`,
  changedTopAward: ({ award, now, before }) => `${award}: ${now} (previously ${before})`,
  sameLeader: ({ now }) => `leader: ${now} in both`,
  changedLeader: ({ now, before }) => `leader: ${now} (previously ${before})`,
  taskCounts: ({ kept, added, dropped, whole }) =>
    `covenant: ${plural(kept, 'task', 'tasks')} kept, ${added} new, ${dropped} dropped${whole ? '' : ' (of those on record)'}`,
  joined: ({ units }) => `new members: ${units}`,
  left: ({ units }) => `no longer members: ${units}`,
  sameMembers: 'the same members',
  memberCount: ({ count }) => `The ${group} has ${plural(count, 'member', 'members')}.`,
  membersNamed: ({ count }) => `Sources name ${plural(count, 'member', 'members')}; the list may not be complete.`,
  meetingCount: ({ count }) => `${plural(count, 'meeting or event is', 'meetings and events are')} on record.`,
  missingParts: { awards: 'awards', leader: 'the leader', covenant: 'the covenant', members: 'the members' },
  topAwardColumn: 'Highest award',
  comparedToYearBefore: 'Since the year before',
  notEnoughToCompare: 'too little on record to compare',
  countedInNoYear: 'counted in no year',
  inYear: ({ period }) => years(period),
  covenantOf: ({ period }) => `Covenant for ${forPeriod(period)}`,
  missingHere: ({ parts }) => `Not on record: ${parts}.`,
  missingOfYear: ({ parts, period }) => `Not on record in this archive for ${forPeriod(period)}: ${parts}.`,

  earlierYears: ({ count }) => plural(count, 'earlier year', 'earlier years'),
  annualTitle: ({ bloc, period }) => `${bloc}, ${years(period)}`,
  annuals: 'Yearbooks',
  annualOf: ({ period }) => `Yearbook ${years(period)}`,
  leaders: `${Group} leaders`,
  newestCycle: 'Latest year on record',
  newestCycles: `Newest year of each ${group}`,
  allBlocs: ({ count }) => `All ${count} ${groups}`,
  holdings: ({ blocs, units, meetings, awards, covenants, first, last }) =>
    [
      plural(blocs, group, groups),
      plural(units, 'unit', 'units'),
      plural(meetings, 'meeting or event', 'meetings and events'),
      plural(awards, 'award record', 'award records'),
      plural(covenants, 'covenant', 'covenants'),
      first === last ? first : `${first} to ${last}`,
    ].join(' · '),
  latestNews: 'Latest news',
  allNews: 'All news',
  shelf: 'Yearbooks by year',
  years: 'By year',
  previousPeriod: ({ period }) => `Previous: ${years(period)}`,
  nextPeriod: ({ period }) => `Next: ${years(period)}`,
  rosterComplete: ({ period }) => `Complete list of members for ${forPeriod(period)}, according to the source.`,
  rosterIncomplete: ({ period }) =>
    `List of members for ${forPeriod(period)} as the source gives it; it may not be complete.`,
  rosterOlder: ({ period, rosterPeriod }) =>
    `This archive has no list of members for ${forPeriod(period)} itself; this is the latest earlier one, for ${forPeriod(rosterPeriod)}.`,
  rosterWithoutEnded: ({ units }) => `Without those that had ceased to exist: ${units}.`,
  rosterCount: ({ count }) => `According to the source, the ${group} has ${plural(count, 'member', 'members')}.`,
  publishedResults: `Results published by the ${group}`,
  draftResults: `This is a draft of the ${group}; it is not used for ranking.`,
  resultDecidedBy: {
    vote: 'The members decided the result by vote.',
    agreement: 'The members agreed on the result.',
    council: 'The Emulation and Commendation Council decided the result.',
    authority: 'The authority above the members confirmed the result.',
  },
  resultVotes: (votes) => `The result was adopted with ${inVotes(votes)}.`,
  votes: 'Votes',
  votesFor: inVotes,
  tieBreakersInOrder: ({ criteria }) => `Equal totals are decided, in this order, by: ${criteria}.`,
  onlyForTies: 'for equal totals only',
  scoreTable: 'Score table',
  total: 'Total',
  grade: 'Grade',
  gradeNames: {
    outstanding: 'Duties fulfilled with distinction',
    good: 'Duties fulfilled well',
    completed: 'Duties fulfilled',
    'not-completed': 'Duties not fulfilled',
  },
  scoreRoles: { bonus: '+', deduction: '−', self: 'self-assessed, not counted' },
  maximum: ({ points }) => `maximum ${points}`,

  standing: 'Ranking',
  standingOf: ({ period }) => `Ranking for ${forPeriod(period)}`,
  standingOverall: 'Ranking over the years',
  standingTitle: ({ bloc }) => `Ranking: ${bloc}`,
  place: 'Rank',
  placeIn: ({ period }) => `Rank, ${years(period)}`,
  placedBefore: ({ period, basis }) => `The ranks of ${forPeriod(period)} rest on something else: ${basis}.`,
  notCounted: 'not counted in the ranking',
  tiesLegend: '“=” marks a tie.',
  awardsOfYear: ({ period }) => `Awards for ${forPeriod(period)}`,
  reasons: 'Basis',
  placesByPeriod: 'Rank in each year',
  periodsOfMembership: 'Years on record as a member',
  basisMarks: { official: 'P', scores: 'S', grades: 'G', awards: 'A', none: '' },
  placesLegend: '“=” marks a tie, “·” a year without a rank; the letter below each year says what its ranks rest on.',
  basisLegend: ({ mark, basis }) => `${mark}: ${basis}`,
  placesFromTo: ({ first, last }) =>
    first === last ? `Ranks of ${years(first)}` : `Ranks from ${years(first)} to ${years(last)}`,
  overallMeaning:
    'The number of awards is no measure of merit: units did not take part in the same number of years, some stood back or took turns, and the record of this archive may be incomplete.',
  ofPredecessors: ({ count }) => `${count} of its predecessors`,
  topAward: ({ award, units, period }) => `${award}, ${years(period)}: ${units}.`,
  topDiffers: ({ award, units, first }) => `${award} went to ${units}, while ${first} ranks first.`,
  tied: 'tied',
  basisNotices: {
    official: `The rank is the one published by the ${group}; this archive copies it from the source.`,
    scores: `The rank follows the total points in the score table published by the ${group}.`,
    grades: `The rank follows the grades published by the ${group}; units of one grade share a rank.`,
  },
  coverage: ({ named, of }) =>
    of === undefined
      ? `This result names ${plural(named, 'unit', 'units')}; this archive has no record of how many members the ${group} assessed in all.`
      : `This result names ${named} of the ${of} members of the ${group}.`,
  amongNamed: ({ named, of }) =>
    of === undefined ? `among the ${plural(named, 'unit', 'units')} named` : `among the ${named} of ${of} units named`,
  ownComputation: 'Computed by this archive from the awards on record; this is not an official ranking.',
  method: 'How ranks are computed',
  noStanding: ({ period }) => `This archive has no record of results or awards for ${forPeriod(period)} to rank by.`,
  notEnoughToRank: ({ period }) => `What this archive has on record for ${forPeriod(period)} is not enough to rank by.`,
  noAwardTypes: 'This archive has no catalogue of awards yet.',
  noExample: 'This archive has no ranking yet that was computed from awards and could serve as an example.',
  noStandingOverall: `This archive has no record of awards to rank the ${group} by over the years.`,
  notRanked: `This archive does not rank this ${group}.`,
  forcedWithoutData: ({ basis, period }) =>
    `This ${group} is ranked only by ${basis}, and this archive has no record of that for ${forPeriod(period)}.`,
  unplaced: 'No result on record',
  noPlace: 'No rank',
  awardsOnRecord: ({ status, awards }) => `${status}: ${awards}`,
  awardFor: ({ award, ground }) => `${award} (${ground})`,
  noPlaceMeaning: 'Having no rank does not mean being last.',
  nothingOnRecord: 'no result on record',
  unplacedOverall: 'No counted award on record',
  unplacedMeaning: 'A unit without a rank has no result on record in this archive; that does not mean last.',
  awardReason: ({ count, award }) => `${count} ${award}`,
  scoreReason: ({ total }) => `${total} points`,
  scoreBonus: ({ bonus }) => `including a bonus of ${bonus}`,
  scoreDeduction: ({ deduction }) => `after a deduction of ${deduction}`,
  scoreParts: ({ bonus, deduction }) => `including a bonus of ${bonus}, after a deduction of ${deduction}`,
  tieBreakReason: ({ criterion, points }) => `tie broken by “${criterion}”: ${points}`,
  gradeReason: ({ grade }) => `grade: ${grade}`,
  officialReason: ({ place }) => `ranked ${ordinal(place)} by the ${group}`,
  otherCounts: 'Other counts',
  otherCountsLegend: 'Ranks by other counts are shown only where they differ.',
  elsewhere: ({ counts, place, tied }) =>
    `by ${counts}: ${place === undefined ? 'no rank' : `${tied ? 'tied ' : ''}${ordinal(place)}`}`,
  countNames: {
    official: 'published',
    scores: 'scores',
    grades: 'grades',
    awards: 'awards',
    'number-of-awards': 'number of awards',
  },
  numberOfAwards: 'the number of awards (whatever their type)',
  sameRanks: ({ counts }) => `By ${counts}, the ranks are the same.`,
  notContradicted: ({ counts }) => `These ranks are not contradicted by ${counts}.`,
  certainty: 'How sure these ranks are',
  possiblePlaces: 'Could be',
  placeUnchanged: 'unchanged',
  placesBetween: ({ best, worst }) => `${ordinal(best)} to ${ordinal(worst)}`,
  placesFrom: ({ best, worstOfKnown }) =>
    `${best === worstOfKnown ? ordinal(best) : `${ordinal(best)} to ${ordinal(worstOfKnown)}`}, or lower`,
  nothingMissing: {
    scores: 'The published score table names every member, so no score is missing that could change a rank.',
    grades: 'The published grades name every member, so no grade is missing that could change a rank.',
    awards:
      'The award decisions on record name every unit that was awarded, so nothing is missing from them that could change a rank.',
  },
  openDecisions: ({ awards }) =>
    awards === 1
      ? 'The award decision on record may not name every unit that was awarded.'
      : `The ${awards} award decisions on record may not name every unit that was awarded.`,
  unnamedAwards: ({ number }) =>
    `The source gives only the number of ${plural(number, 'award', 'awards')}, without the names of the units.`,
  undatedAwards: ({ number }) =>
    `${plural(number, 'award', 'awards')} of which the year is not known may belong to this year.`,
  leftOut: ({ units }) => `The published result leaves out ${plural(units, 'member', 'members')}.`,
  unknownMembers: ({ number }) =>
    number === undefined
      ? 'It is not known whether there were other members this year.'
      : `The source does not name ${plural(number, 'further member', 'further members')}.`,
  additions: { scores: 'scores', grades: 'grades', awards: 'awards' },
  unchangedAmongKnown: 'Among the units known, these ranks stay; only unknown units could rank higher.',
  lowerMeaning: '“Or lower” means: if a unit that is not known ranks higher.',
  allUnchanged: 'Whatever is added of that, these ranks stay as they are.',
  firstUnchanged: ({ units, addition }) =>
    `First would still be ${units}, whatever ${addition} of other units are added.`,
  gradeTable: 'The grade of each unit',
  moreSources: ({ count }) => plural(count, 'other source', 'other sources'),
  differs: ({ unit, count, place }) =>
    place === undefined ? `By ${count}: ${unit} has no rank.` : `By ${count}: ${unit} is ${ordinal(place)}.`,
  carried: ({ unit, to }) => `Awards of ${unit} count for ${to}.`,
  rankedPeriods: ({ count }) => plural(count, 'ranked year', 'ranked years'),
  firstPlaces: ({ units, period, among }) =>
    `Ranked first for ${forPeriod(period)}: ${units}${among === undefined ? '' : ` (${among})`}.`,

  timeline: 'Year by year',
  noTimeline: 'This archive has no record of awards, ranks or posts of this unit.',
  postsHeld: 'Posts',
  heldFor: ({ role, span }) => `${role} (${span})`,
  totalsOnRecord: 'On record in this archive',
  yearsInPost: ({ role, count }) => `${role}: ${plural(count, 'year', 'years')}`,
  unitsOfNoBloc: `No ${group} on record`,
  flagCount: ({ count }) => `${plural(count, 'flag', 'flags')} on record`,
  formerNames: 'Formerly',
  placeBases: { official: `published by the ${group}`, awards: 'computed here from awards' },
  nameInOtherLanguage: 'Vietnamese name',
  nameSince: ({ from }) => `from ${from}`,
  nameUntil: ({ to }) => `until ${to}`,
  unitEnded: 'Ceased to exist',
  awardsOfPredecessors: 'Awards of its predecessors',
  awardNumber: ({ count }) => plural(count, 'award', 'awards'),
  became: 'Now',
  cameFrom: 'Formerly',
  memberOf: 'Member of',
  seenIn: ({ periods }) =>
    `on record for ${periodRuns(periods)
      .map(([from, to]) => (to === undefined ? years(from) : `${years(from)} to ${years(to)}`))
      .join(', ')}`,

  untranslated: 'This record has not been translated yet. The facts below are in English, the report in Vietnamese.',
  outdated: 'This translation has not been updated since the latest change of the Vietnamese original.',
  readOriginal: 'Read the Vietnamese original',
  untranslatedMark: 'in Vietnamese',
  withdrawn: ({ on }) => `This record was withdrawn from the archive (${on}) and no longer counts anywhere.`,
  withdrawnMark: 'Withdrawn',
  replacedBy: 'The record that stands for it',
  withdrawnReason: ({ reason }) => `Reason: ${reason}`,
  draft: 'Draft: only editors see this.',
  heldBack: ({ on }) => `Not published yet: held back until ${on}.`,
  draftQuestions: 'To be answered before publication',
  drafts: 'Not published',
  capturedOn: ({ day }) => `printed or saved ${day}`,
  publishedOn: ({ day }) => `published ${day}`,

  pageNumber: ({ number }) => `page ${number}`,
  recordCount: ({ count }) => plural(count, 'record', 'records'),
  recordsOfYear: ({ title, year }) => `${title}, ${year}`,
  chartTable: 'Table of the numbers',
  placesChart: 'Chart of ranks year by year',
  placesChartSays: ({ first, last, count, units, times, each }) =>
    `From ${years(first)} to ${years(last)} there are ${plural(count, 'ranked year', 'ranked years')}; most often first: ${units} (${plural(times, 'year', 'years')}${each ? ' each' : ''}).`,
  placesChartLegend:
    'Each line is a unit, with the first rank on top; the heavy line is the unit ranked first in the newest year. An open point is a shared rank. A line is broken in years for which the archive has no rank of the unit.',
  unitChart: ({ bloc }) => `Ranks year by year in ${bloc}`,
  unitChartSays: ({ first, last, count, best, times }) =>
    `From ${years(first)} to ${years(last)} the unit has a rank in ${plural(count, 'year', 'years')}; its best is ${ordinal(best)} (${plural(times, 'year', 'years')}).`,
  unitChartLegend:
    'The first rank is on top. An open point is a shared rank. The line is broken in years for which the archive has no rank of the unit.',
  leadersChart: `Chart of ${group} leaders`,
  leadersChartSays: ({ first, last, count, units }) =>
    `From ${years(first)} to ${years(last)} the ${group} leader is on record for ${plural(count, 'year', 'years')}: ${plural(units, 'unit', 'units')}.`,
  leadersChartLegend: `A year without a bar is one for which the archive has no ${group} leader on record.`,
  awardsChart: 'Chart of awards by unit',
  awardsChartSays: ({ count, units }) =>
    `${plural(count, 'award counts', 'awards count')}, of ${plural(units, 'unit', 'units')}.`,
  barsLegend: 'Highest on the left, total at the end.',
  otherTypes: 'Other awards',
  totals: 'Awards in total',
  totalsMeaning:
    'Each award that a unit was given, and that was not revoked, counts once; individuals, and numbers for which the source gives no names, are left out. The record may be incomplete.',
  totalsChart: 'Chart of awards by year and level',
  totalsByEnd: 'A school year counts in the year in which it ends.',
  totalsChartSays: ({ count, years: number }) =>
    `The latest ${number} years with awards on record: ${plural(count, 'award', 'awards')} to units.`,
  totalsByYear: 'Awards by year and level',
  totalsByType: 'Awards by type',
  ofNoYear: 'Of no single year',
  year: 'Year',
  sum: 'Total',
  forModels: [
    `The archive records the events, awards, covenants and ranks of emulation ${groups}, each fact with its source. “Not on record” means that the archive does not have it, not that it was never published.`,
    'Awards were decided by the authorities. A rank may have been computed by the archive: every table states its basis. When you quote it, give the address of the page.',
    'Each report has a Markdown form at its address, followed by index.html.md.',
  ],
  sectionByYear: ({ section }) => `${section} by year`,
  mapSections: 'Sections',
  mapAbout: 'About the archive',
  mapMachines: 'For programs',
  mapForPrograms: 'Sitemap for search engines (XML)',
  mapForModels: 'Guide for language models (llms.txt)',
  recordsOf: ({ title, what }) => `${title}: ${what}`,
  browseTypes: 'By award',
  relatedReports: `Other news of the ${group} in the same year`,
  reportsBeside: `Earlier and later news of the ${group}`,
  previousReport: 'Earlier',
  nextReport: 'Later',
  pageOf: ({ number, of }) => `Page ${number} of ${of}`,
  pages: 'Pages',
  newer: 'Newer',
  older: 'Older',

  browseBlocs: `By ${group}`,
  browseUnits: 'By unit',
  browseDecisions: 'By the number of the decision',
  searchBox: 'Search the archive',
  searchButton: 'Search',
  searchQuery: 'What to look for',
  searchExamples:
    'Put a phrase in quotation marks to find those very words. Former and short names of units and the numbers of decisions are found too.',
  searchWithoutScript:
    'Your browser does not run the search; the lists below lead to every record, and the browser can search within them.',
  searchNotInPreview: 'While editing there is no search index: it is made when the site is built (npm run build).',
  searchWords: {
    results: 'Search results',
    searching: 'Searching…',
    found: { one: '{count} result', other: '{count} results' },
    none: 'No page was found that has “{query}”.',
    filtered: 'There are results, but none fits the filters.',
    hint: 'Try fewer words, or search without quotation marks.',
    readAs: 'You may have meant “{query}”; these are the results for it.',
    missing: 'Not found: {words}. These are the results for the other words.',
    more: 'More results',
    failed: 'The search data could not be loaded. Check the connection and try again.',
    again: 'Try again',
    filters: 'Narrow the results',
    any: 'All',
    clear: 'Remove the filters',
    kind: 'Kind',
    bloc: Group,
    period: 'Year',
    type: 'Award',
    unit: 'Unit',
    sort: 'Order',
    best: 'Best match',
    newest: 'Newest first',
    other: { one: '{count} result in Vietnamese', other: '{count} results in Vietnamese' },
  },
  searchKinds: {
    meeting: 'News',
    award: 'Awards',
    covenant: 'Covenant',
    bloc: Group,
    annual: 'Yearbook',
    standing: 'Ranking',
    unit: 'Unit',
    own: 'About the archive',
  },
  dataFiles: 'Data files',
  dataMeaning: 'What it holds',
  dataRows: 'Rows',
  dataFormats: 'Formats',
  dataSchema: 'Schema',
  dataCatalog: 'Data catalogue (JSON)',
  dataUse:
    'CSV files are UTF-8 and open in a spreadsheet; within a cell, ids are separated by semicolons and texts stand one a line. JSON files keep the field names of the archive and are described by JSON Schema.',
  dataByYear: 'Large files by year',
  dataByYearUse:
    'Each file below holds the rows of one year: the year of the record, the year or school year of a rank or a post, or the year of the update. The .gz files above are whole tables, compressed.',
  dataOfAllYears: 'all years',
  dataMeanings: {
    meetings: 'Conferences and other events',
    awards: 'Awards: each proposal, decision or presentation with the units that it names',
    covenants: 'Emulation covenants with their tasks',
    'covenant-tasks': 'Content of the covenants as far as the archive has it, one point to a line',
    blocs: `${Groups} with their members by year`,
    units: 'Units with their names over time',
    leaders: 'Leaders and deputy leaders by year',
    rankings: 'Ranks for each year and over all years, with their basis',
    evidence: 'What each fact rests on: a sentence of its source, or why it was inferred',
    changes: 'Changes from update to update: a line for each record and each rank',
  },
  licence: 'Licence of the data',
  rss: 'RSS',
  publishedBy: ({ publisher }) => `Published by ${publisher}.`,
  corrections: 'Report an error',

  noChanges:
    'This archive has no record of a change. Each update is compared with the one before it; the first has nothing to be compared with.',
  releaseTitle: ({ number, day }) => (day === undefined ? `Update ${number}` : `Update ${number}, ${day}`),
  changeKinds: {
    added: 'New records',
    corrected: 'Corrected',
    withdrawn: 'Withdrawn from the archive',
    restored: 'Counted again after having been withdrawn',
    'taken-down': 'Taken down',
    removed: 'No longer in the archive',
    'moved-places': 'Ranks that changed',
  },
  changedParts: {
    title: 'title',
    summary: 'summary',
    text: 'text',
    translation: 'translation',
    kind: 'kind',
    day: 'time',
    place: 'place',
    period: `${group}, year`,
    participants: 'who took part',
    leadership: 'leader and deputies',
    recipients: 'units awarded',
    decision: 'decision',
    tasks: 'content of the covenant',
    results: 'results',
    members: 'members',
    ranking: 'how units are ranked',
    names: 'names',
    lineage: 'time in existence, successors',
    authority: `authority over the ${group}`,
    types: 'titles and awards',
    photographs: 'photographs',
    attachments: 'attachments',
    sources: 'sources',
    unstated: 'what the source does not state',
    updates: 'notes on corrections',
    withdrawn: 'reason of withdrawal',
  },
  changedCollections: {
    meetings: 'news',
    awards: 'award',
    covenants: 'covenant',
    results: 'results',
    blocs: group,
    units: 'unit',
    awardTypes: 'catalogue',
    pages: 'page about the archive',
  },
  awardCatalogue: 'Titles and awards',
  placeMoved: ({ unit, from, to }) => {
    if (from === undefined) return `${unit}: no rank → ${to}`;
    return to === undefined ? `${unit}: ${from} → no rank` : `${unit}: ${from} → ${to}`;
  },
  movedBecauseOf: 'Because of',
  movedByMethod: 'The records that this ranking rests on have not changed; the archive may compute it in another way.',
  placesIn: ({ bloc, period }) => (period === undefined ? `${bloc}, over all years` : `${bloc}, ${years(period)}`),
  moreChanges: ({ count }) =>
    `${count} more ${count === 1 ? 'change is' : 'changes are'} not listed here; the data file has them all.`,
  changesFeed: 'Follow the changes (RSS)',
  meetingsFeed: 'Follow the news (RSS)',
  awardsFeed: 'Follow the awards (RSS)',
  covenantsFeed: 'Follow the covenants (RSS)',
  blocFeed: `Follow this ${group} (RSS)`,
  blocFeedHolds: ({ bloc }) => `News, awards and covenants of the ${bloc}.`,
  changesData: 'All changes (CSV)',

  cite: 'How to cite',
  citation: ({ site, edition, address }) =>
    `, ${site}${edition === undefined ? '' : `, edition ${edition}`}, ${address}.`,
  reportAbout: ({ title }) => `Error in: ${title}`,
  reportText: ({ address, edition }) =>
    `Address: ${address}\n${edition === undefined ? '' : `Edition: ${edition}\n`}\nWhat is wrong:\n\nWhat is right (with a source):\n`,
  reportThis: 'Report an error in this record',

  reason: 'Reason',
  takenDown: 'Taken down',
  takenDownOn: ({ day }) => `What was at this address has been taken down from the archive (${day}).`,
  notFound: 'Page not found',
  notFoundText: 'There is no page at this address. It may have been mistyped, or the page may have moved.',
  notFoundHelp: 'You could start from one of these:',
});

export const en: Record<GroupKind, Strings> = {
  bloc: wordsWith(nouns.bloc),
  cluster: wordsWith(nouns.cluster),
  together: wordsWith(nouns.together),
};
