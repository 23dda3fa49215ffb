import { z } from 'zod'
import { OUTCOMES } from '../ranking'
import { AspectSchema } from '../aspect'
import { AnswerSchema } from '../answer'
import { TierSchema } from '../tier'

const Id = z.string().min(1).max(64)
const Code = z.string().min(1).max(64)
const Name = z.string().max(400)
const Digest = z.string().regex(/^[0-9a-f]{64}$/)
const Count = z.number().int().min(1)
const Whole = z.number().int().min(0)
const Instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .refine((text) => !Number.isNaN(Date.parse(text)), 'a moment, e.g. 2026-05-22T03:00:00.000Z')

// kept in columns of their own, where PostgreSQL takes no control characters
const Line = Name.regex(/^\P{Cc}*$/u)

const Event = z.strictObject({
  code: Code.regex(/^\P{Cc}*$/u),
  name: Line,
  season: Line,
  group: Name,
  classCode: z.string().max(64),
  level: Name,
  trade: Name,
  teamSize: Count,
  startsOn: z.iso.date(),
})

const SchemeModule = z.strictObject({
  code: Code,
  name: Name,
  maxHundredths: Whole,
  criteria: z.array(
    z.strictObject({
      code: Code,
      name: Name,
      day: z.string().max(64),
      aspects: z.array(AspectSchema.strict()),
    }),
  ),
})

const [YesNo, Points, Value, Judgement, Faults] = AnswerSchema.options
const Answer = z.discriminatedUnion('kind', [
  YesNo.strict(),
  Points.strict(),
  Value.strict(),
  Judgement.strict(),
  Faults.strict(),
])

const Mark = z.strictObject({
  /** the aspect's id; with criterion and code it stands in the scheme */
  aspect: Id,
  criterion: Code,
  code: Code,
  answer: Answer,
  hundredths: Whole,
  revision: Count,
  journal: z.strictObject({ seq: Count, digest: Digest }),
})

const Sheet = z.strictObject({
  id: Id,
  module: Code,
  judge: Id,
  status: z.enum(['open', 'signed']),
  totalHundredths: Whole.nullable(),
  digest: Digest.nullable(),
  marks: z.array(Mark),
})

const Identity = z.strictObject({
  team: Name,
  delegation: Name,
  org: Name,
  dispatched: z.boolean(),
  members: z.array(
    z.strictObject({ name: Name, age: Whole.max(150), sex: z.enum(['F', 'M']), level: z.string().max(64) }),
  ),
  coaches: z.array(Name),
})

const Entry = z.strictObject({
  code: Code,
  outcome: z.enum(OUTCOMES),
  minutes: Whole.nullable(),
  decision: Count.nullable().optional(),
  deductionHundredths: Whole.optional(),
  identity: Identity.optional(),
  sheets: z.array(Sheet),
})

const Row = z.strictObject({
  entryId: z.string().max(64),
  seatCode: Code,
  modules: z.string(),
  totalHundredths: Whole.nullable(),
  rank: Count.nullable(),
  tier: TierSchema.nullable(),
  reasons: z.string(),
})

const Results = z.strictObject({
  version: Count,
  digest: Digest,
  publishedAt: Instant,
  rows: z.array(Row),
})

const Linked = { seq: Count, prevDigest: Digest.or(z.literal('')), digest: Digest, act: Code }

const WithheldEntry = z.strictObject({ ...Linked, withheld: z.literal(true) })

const OpenEntry = z.strictObject({
  ...Linked,
  at: Instant,
  actorId: z.string(),
  actorName: z.string(),
  duty: z.string(),
  device: z.string(),
  subject: z.string(),
  subjectId: z.string(),
  reason: z.string(),
  before: z.string(),
  after: z.string(),
})

const Policy = z.strictObject({
  code: Code,
  version: Count,
  name: Name,
  rules: z.looseObject({ scope: z.array(z.string()), rows: z.array(z.looseObject({})), source: z.string() }),
})

/** 成绩包 skill-results/1: its shape; what its figures must agree with is verifyPackage's to say. */
export const PackageSchema = z.strictObject({
  format: z.literal('skill-results/1'),
  event: Event,
  rulebook: z.looseObject({ format: z.enum(['rulebook/1', 'rulebook/2']) }),
  rulesDigest: Digest.nullable(),
  scheme: z.strictObject({ modules: z.array(SchemeModule) }),
  judges: z.array(z.strictObject({ id: Id, seatNo: Count, name: Name.optional() })),
  entries: z.array(Entry),
  policies: z.array(Policy),
  results: Results.nullable(),
  journal: z.strictObject({
    chain: Id,
    head: z.strictObject({ seq: Whole, digest: Digest.or(z.literal('')) }),
    entries: z.array(z.union([OpenEntry, WithheldEntry])),
  }),
})

export type Package = z.infer<typeof PackageSchema>
export type PackageEntry = Package['entries'][number]
export type PackageSheet = PackageEntry['sheets'][number]
export type PackageMark = PackageSheet['marks'][number]
export type PackageJournalEntry = Package['journal']['entries'][number]
export type OpenJournalEntry = z.infer<typeof OpenEntry>

export function isOpen(entry: PackageJournalEntry): entry is OpenJournalEntry {
  return !('withheld' in entry)
}
