import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hash,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto'
import { headText, type SignedHead } from '~/domain/ledger-check'
import { env } from '~/env.server'

// PKCS #8 and SPKI wrap the 32 bytes of an Ed25519 key in these fixed prefixes
const PRIVATE = Buffer.from('302e020100300506032b657004220420', 'hex')
const PUBLIC = Buffer.from('302a300506032b6570032100', 'hex')

type Pair = { readonly secret: KeyObject; readonly hex: string; readonly keyId: string }

let pair: Pair | undefined

function ownPair(): Pair {
  if (pair) return pair
  const der = Buffer.concat([PRIVATE, Buffer.from(env.LEDGER_KEY, 'hex')])
  const secret = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const raw = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(PUBLIC.length)
  pair = { secret, hex: raw.toString('hex'), keyId: keyIdOf(raw.toString('hex')) }
  return pair
}

/** The name of a public key: the first 16 hex digits of the SHA-256 of its 32 bytes. */
function keyIdOf(publicHex: string): string {
  return createHash('sha256').update(Buffer.from(publicHex, 'hex')).digest('hex').slice(0, 16)
}

/** 账本公钥: what anybody needs to check a signed head. */
export function ledgerPublicKey(): { readonly keyId: string; readonly hex: string } {
  const { keyId, hex } = ownPair()
  return { keyId, hex }
}

/** 签账: the head with the house's signature over its text. */
export function signHead(head: Omit<SignedHead, 'keyId' | 'signature'>): SignedHead {
  const { secret, keyId } = ownPair()
  const facts = { ...head, keyId }
  return { ...facts, signature: sign(null, Buffer.from(headText(facts)), secret).toString('hex') }
}

/** Whether a signature over this text was made with the key this public half belongs to. */
export function headFits(publicHex: string) {
  const key = createPublicKey({
    key: Buffer.concat([PUBLIC, Buffer.from(publicHex, 'hex')]),
    format: 'der',
    type: 'spki',
  })
  const own = keyIdOf(publicHex)
  return (text: string, signature: string, keyId: string): boolean =>
    keyId === own && verify(null, Buffer.from(text), key, Buffer.from(signature, 'hex'))
}

/** SHA-256 by the platform: many times faster than the domain's own, and the same. */
export function platformHash(text: string): string {
  return hash('sha256', text)
}
