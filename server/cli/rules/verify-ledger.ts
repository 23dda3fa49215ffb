import { createHash, createPublicKey, hash, verify } from 'node:crypto'
import { ok } from '~/kit/result'
import type { JournalTip } from '~/domain/journal'
import { checkLedger, type LedgerFinding } from '~/domain/ledger-check'
import { readLedgerFile, type LedgerFile } from '~/domain/ledger-file'
import { findingText } from '~/ui/sentences/ledger-finding'
import { withDatabase } from './archive'
import { textOf } from './files'
import { both, jsonText, misfitAt, refuseWith, type Printed, type Read, type World } from './line'
import { optionOf, readOptions, type Given } from './options'

const SPKI = '302a300506032b6570032100'

/** A file carries its own key: a signature then says only that one hand made the heads; --key names whose it must be. */
function fitsOf(publicKey: string) {
  const der = Buffer.from(SPKI + publicKey, 'hex')
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  const own = createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex').slice(0, 16)
  return (text: string, signature: string, keyId: string) =>
    keyId === own && verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'))
}

/** `--head SEQ:DIGEST`, as printed on sheets and shown on boards. */
function witnessedIn(given: Given): Read<JournalTip[]> {
  const heads: JournalTip[] = []
  for (const word of given.options.get('head') ?? []) {
    const parts = /^(\d{1,9}):([0-9a-fA-F]{8,64})$/.exec(word)
    if (!parts) {
      return refuseWith(
        both(
          `--head：现为 ${word}；允许：序号:摘要前 8 位或更多`,
          `--head: found ${word}; allowed: SEQ:DIGEST, at least its first 8 characters`,
        ),
      )
    }
    heads.push({ seq: Number(parts[1]), digest: parts[2] ?? '' })
  }
  return ok(heads)
}

type Checked = {
  readonly entries: number
  readonly head: JournalTip
  readonly heads: number
  readonly keyId: string
  readonly findings: readonly LedgerFinding[]
}

function printed(given: Given, checked: Checked): Printed {
  const { findings, ...facts } = checked
  const lang = given.lang ?? 'zh'
  const said = findings.map((finding) => ({ ...finding, sentence: findingText(finding, lang) }))
  return {
    fine: findings.length === 0,
    out: jsonText({ ok: findings.length === 0, ...facts, findings: said }),
  }
}

function checkFile(file: LedgerFile, witnessed: readonly JournalTip[], key: string | null): Checked {
  const { entries, head, signedHeads: signed, publicKey, keyId } = file
  const means = { hash: (text: string) => hash('sha256', text), fits: fitsOf(key ?? publicKey), witnessed }
  const findings = checkLedger({ entries, head, signed }, means)
  return { entries: entries.length, head, heads: signed.length, keyId, findings }
}

/**
 * `verify-ledger FILE`, or `--event CODE` for one in the database: every entry, every signed head, and heads seen
 * elsewhere (`--head`); in the database also marks and signatures against the ledger. Exit 1 when anything is wrong.
 */
export async function verifyLedger(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const operands = { least: 0, most: 1, name: 'FILE | --event CODE' }
  const given = readOptions(words, ['event', 'head', 'key'], operands, ['head'])
  if (!given.ok) return given
  const witnessed = witnessedIn(given.value)
  if (!witnessed.ok) return witnessed
  const code = optionOf(given.value, 'event')
  const key = optionOf(given.value, 'key')
  if (key !== null && !/^[0-9a-f]{64}$/.test(key)) {
    return refuseWith(both('--key：允许：公钥的 64 位十六进制', '--key: allowed: 64 hexadecimal digits'))
  }
  const [file] = given.value.operands
  if ((file === undefined) === (code === null)) {
    return refuseWith(both('给出文件，或 --event 赛项编号', 'give a FILE or --event CODE, one of both'))
  }
  if (file !== undefined) {
    const text = await textOf(world, file)
    if (!text.ok) return text
    const ledger = readLedgerFile(text.value)
    if (!ledger.ok) return refuseWith(misfitAt(file, ledger.refusal))
    return ok(printed(given.value, checkFile(ledger.value, witnessed.value, key)))
  }
  return withDatabase(async () => {
    const { eventByCode } = await import('~/queries/event-by-code.server')
    const { checkEvent } = await import('~/queries/ledger/check.server')
    const { ledgerPublicKey } = await import('~/data/ledger-key.server')
    const event = await eventByCode(code ?? '')
    if (!event) return refuseWith(both(`--event：没有赛项 ${code}`, `--event: no event ${code}`))
    const verdict = await checkEvent(event.id, witnessed.value)
    return ok(printed(given.value, { ...verdict, keyId: ledgerPublicKey().keyId }))
  })
}
