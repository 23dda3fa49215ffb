import { ok, refuse, type Result } from '../kit/result'

/** 职业分类大典 editions: codes are not stable from one to the next, so that each is kept with its edition (rule 5). */
const OCCUPATION_EDITIONS = [1999, 2015, 2022] as const
type OccupationEdition = (typeof OCCUPATION_EDITIONS)[number]

export interface Occupation {
  readonly edition: OccupationEdition
  /** d-dd-dd-dd */
  readonly code: string
  readonly name: string
}

export type OccupationRefusal =
  | { code: 'occupation-code'; found: string }
  | { code: 'occupation-edition'; found: number }
  | { code: 'occupation-name' }

/**
 * 职业(工种)编码: a code d-dd-dd-dd of one edition of the occupations' register with its name (rule 5); the first digit is
 * one of its eight major classes. Refuses full-width digits and hyphens too. Whether the register holds the code is not
 * asked.
 */
export function readOccupation(text: {
  readonly edition: number
  readonly code: string
  readonly name: string
}): Result<Occupation, OccupationRefusal> {
  const edition = OCCUPATION_EDITIONS.find((each) => each === text.edition)
  if (edition === undefined) return refuse({ code: 'occupation-edition', found: text.edition })
  const code = text.code.trim()
  if (!/^[1-8]-[0-9]{2}-[0-9]{2}-[0-9]{2}$/.test(code))
    return refuse({ code: 'occupation-code', found: code })
  const name = text.name.trim()
  if (name === '') return refuse({ code: 'occupation-name' })
  return ok({ edition, code, name })
}
