import { z } from 'zod'
import type { PolicyRules } from '~/domain/reward/policy'
import { TIERS } from '~/domain/tier'
import { dateTimeField, fenField, text, tickField } from '~/http/fields'
import { classText } from '~/i18n/levels'
import { isOffered } from '~/ui/awards/row-award'

const CLASSES = Object.keys(classText.zh)

/** A field that may be left blank; otherwise as `field` reads it, with its own refusal. */
function blankOr<T>(field: z.ZodType<T, string>) {
  return z
    .string()
    .default('')
    .transform((raw, ctx): T | null => {
      if (raw.trim() === '') return null
      const read = field.safeParse(raw)
      if (read.success) return read.data
      for (const issue of read.error.issues) {
        ctx.addIssue({
          code: 'custom',
          params: issue.code === 'custom' ? issue.params : { code: 'unreadable' },
        })
      }
      return z.NEVER
    })
}

const code = z
  .string()
  .trim()
  .min(1)
  .max(32)
  .regex(/^[a-z0-9][a-z0-9-]*$/)
const classCode = z.string().refine((value) => CLASSES.includes(value))

/** 政策表单: amounts typed in yuan; parallel lists, one item a line. */
export const PolicyFields = z
  .object({
    code,
    name: text(60),
    budget: fenField(),
    source: text(200),
    validFrom: dateTimeField,
    validTo: blankOr(dateTimeField),
    sample: tickField,
    requireDispatch: tickField,
    scope: z.array(classCode).max(CLASSES.length),
    rowClass: z.array(classCode).max(200),
    rowTier: z.array(z.enum(TIERS)).max(200),
    rowRole: z.array(z.enum(['contestant', 'coach-team'])).max(200),
    rowUnit: z.array(z.enum(['person', 'team'])).max(200),
    rowAmount: z.array(blankOr(fenField())).max(200),
  })
  .refine(({ rowClass, rowTier, rowRole, rowUnit, rowAmount }) =>
    [rowTier, rowRole, rowUnit, rowAmount].every((list) => list.length === rowClass.length),
  )

// What the form cannot offer: rows by rank, group, base or project, and how several awards settle.
function beyondForm(before: PolicyRules | null): Partial<PolicyRules> & Pick<PolicyRules, 'rows'> {
  if (!before) return { rows: [] }
  const { rows, stacking, requireProvincialAward } = before
  return {
    rows: rows.filter((row) => !isOffered(row)),
    ...(stacking && { stacking }),
    ...(requireProvincialAward !== undefined && { requireProvincialAward }),
  }
}

/** The form as the next version: lines without an amount are left out; what the form cannot offer stays as it was. */
export function policyOf(form: z.output<typeof PolicyFields>, before: PolicyRules | null) {
  const { budget, source, requireDispatch, scope, rowClass, rowTier, rowRole, rowUnit, rowAmount, ...rest } =
    form
  const rows = rowAmount.flatMap((amountFen, place): PolicyRules['rows'] => {
    const [row, tier, role, unit] = [rowClass[place], rowTier[place], rowRole[place], rowUnit[place]]
    if (amountFen === null || !row || !tier || !role || !unit) return []
    return [{ classCode: row, tier, role, unit, amountFen }]
  })
  const kept = beyondForm(before)
  const rules: PolicyRules = { ...kept, scope, requireDispatch, rows: [...rows, ...kept.rows], source }
  return { ...rest, budgetFen: budget, rules }
}
