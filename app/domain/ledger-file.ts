import { z } from 'zod'
import { ok, refuse, type Result } from '../kit/result'
import { readJson } from './json-text'
import { firstMisfit, type Misfit } from './misfit'

const Digest = z.string().regex(/^[0-9a-f]{64}$/, '64 hexadecimal digits, lower case')
const Text = z.string().max(100_000)

const EntrySchema = z.strictObject({
  chain: Text,
  seq: z.number().int().min(1),
  at: z.iso.datetime().transform((text) => new Date(text)),
  actorId: Text,
  actorName: Text,
  duty: Text,
  device: Text,
  act: Text,
  subject: Text,
  subjectId: Text,
  reason: Text,
  before: Text,
  after: Text,
  prevDigest: Digest.or(z.literal('')),
  digest: Digest,
})

/** 账本文件 ledger/1: one chain whole, its heads, and the public key its heads were signed with. */
const LedgerFileSchema = z.strictObject({
  format: z.literal('ledger/1'),
  event: z.strictObject({ code: Text, name: Text }),
  publicKey: Digest,
  keyId: z.string().regex(/^[0-9a-f]{16}$/, '16 hexadecimal digits, lower case'),
  entries: z.array(EntrySchema).max(1_000_000),
  head: z.strictObject({ seq: z.number().int().min(0), digest: Digest.or(z.literal('')) }),
  signedHeads: z.array(
    z.strictObject({
      chain: Text,
      seq: z.number().int().min(1),
      digest: Digest,
      at: z.iso.datetime(),
      keyId: Text,
      signature: z.string().regex(/^[0-9a-f]{128}$/, '128 hexadecimal digits, lower case'),
    }),
  ),
})

export type LedgerFile = z.infer<typeof LedgerFileSchema>

/** Reads a ledger file from its text. Refuses with the first place that does not fit the format. */
export function readLedgerFile(text: string): Result<LedgerFile, { readonly code: 'ledger-file' } & Misfit> {
  const json = readJson(text)
  if (!json.ok) return refuse({ code: 'ledger-file', ...json.refusal })
  const read = LedgerFileSchema.safeParse(json.value)
  return read.success
    ? ok(read.data)
    : refuse({ code: 'ledger-file', ...firstMisfit(read.error, json.value) })
}
