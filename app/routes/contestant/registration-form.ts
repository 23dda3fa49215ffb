import { z } from 'zod'
import { readPerson, SKILL_LEVELS, type EntryDraft, type PersonRefusal } from '~/domain/entry-draft'
import { choice, optionalText, text, tickField } from '~/http/fields'

const Id = z.string().max(40)

function memberFields(n: number) {
  return {
    [`m${n}Name`]: text(50),
    [`m${n}Id`]: Id,
    [`m${n}Phone`]: optionalText(20),
    [`m${n}Level`]: choice(SKILL_LEVELS),
  }
}

const common = {
  org: text(100),
  teamName: optionalText(50),
  delegation: text(50),
  coach1: optionalText(50),
  coach1Org: optionalText(100),
  coach2: optionalText(50),
  coach2Org: optionalText(100),
  consent: tickField,
}

const contact = {
  kind: choice(['contestant', 'leader']),
  contactName: text(50),
  contactPhone: text(20),
}

/** The registration form of an event: as many people as a team has; the contact only when he is not yet known. */
export function registrationForm(teamSize: number, known: boolean) {
  const members = Object.assign(
    {},
    ...Array.from({ length: teamSize }, (_, i) => memberFields(i + 1)),
  ) as Record<string, z.ZodType<string>>
  return z.object({ ...common, ...(known ? {} : contact) }).and(z.object(members))
}

export const ContactFields = z.object({
  kind: z.enum(['contestant', 'leader']),
  contactName: z.string(),
  contactPhone: z.string(),
})

type Common = z.infer<z.ZodObject<typeof common>>
type Wrong = { readonly name: string; readonly ord: number; readonly refusal: PersonRefusal }
const FIELDS = { name: 'Name', idNumber: 'Id', phone: 'Phone' } as const

/** 参赛 from the form, or the first field of a person that does not hold. */
export function draftOf(
  form: Common & Readonly<Record<string, unknown>>,
  teamSize: number,
  today: string,
): EntryDraft | Wrong {
  const members: EntryDraft['members'][number][] = []
  for (let n = 1; n <= teamSize; n += 1) {
    const typed = (part: string) => {
      const value = form[`m${n}${part}`]
      return typeof value === 'string' ? value : ''
    }
    const skillLevel = SKILL_LEVELS.find((level) => level === typed('Level')) ?? 'none'
    const person = readPerson(
      { name: typed('Name'), idNumber: typed('Id'), phone: typed('Phone'), skillLevel },
      today,
    )
    if (!person.ok) return { name: `m${n}${FIELDS[person.refusal.field]}`, ord: n, refusal: person.refusal }
    members.push({ ...person.value, row: 0 })
  }
  const coaches = [
    { name: form.coach1, org: form.coach1Org },
    { name: form.coach2, org: form.coach2Org },
  ].filter(({ name }) => name !== '')
  return {
    teamName: teamSize > 1 ? form.teamName : '',
    delegation: form.delegation,
    org: form.org,
    members,
    coaches,
  }
}
