import { randomBytes, randomInt } from 'node:crypto'
import type { Random } from '~/domain/draw'

/** A uniform 32-bit word from the system's cryptographic source. */
export const cryptoDice: Random = () => randomInt(0x100000000)

/** What makes a commitment unguessable: 32 random bytes, hexadecimal. */
export function freshNonce(): string {
  return randomBytes(32).toString('hex')
}
