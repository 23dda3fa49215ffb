import { createHmac } from 'node:crypto'
import { maskId } from '~/domain/mask'
import { env } from '~/env.server'
import { decrypt, encrypt, keyFor } from './cipher.server'

const ABOUT = 'identity'
const cipherKey = keyFor('identity/cipher', env.IDENTITY_KEY)
const indexKey = keyFor('identity/index', env.IDENTITY_KEY)

/** 证件号: as it may be stored. The ciphertext differs every time; the blind index finds the same person again. */
export type SealedIdentity = { readonly idSealed: string; readonly idHash: string; readonly idMask: string }

/** Seals an identity number that readIdNumber has accepted (rule 5). */
export function sealIdentity(idNumber: string): SealedIdentity {
  return {
    idSealed: encrypt(cipherKey, idNumber, ABOUT),
    idHash: createHmac('sha256', indexKey).update(idNumber).digest('hex'),
    idMask: maskId(idNumber),
  }
}

/** The identity number itself; throws when the ciphertext was changed. */
export function openIdentity(idSealed: string): string {
  return decrypt(cipherKey, idSealed, ABOUT)
}
