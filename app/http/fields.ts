import { z } from 'zod'
import type { FieldRefusal } from '~/ui/sentences/form'

/** Invisible to a reader, trouble for a machine: control characters, bidi overrides, half a character. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/u
const INVISIBLE_BUT_LINES = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/u
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/

function no(ctx: z.core.$RefinementCtx, refusal: FieldRefusal): never {
  ctx.addIssue({ code: 'custom', params: refusal })
  return z.NEVER
}

function line(max: number, required: boolean, invisible: RegExp) {
  return z.string().transform((raw, ctx) => {
    const text = raw.replaceAll('\r\n', '\n').trim()
    if (invisible.test(text)) return no(ctx, { code: 'control-characters' })
    if (required && text === '') return no(ctx, { code: 'missing' })
    if ([...text].length > max) return no(ctx, { code: 'too-long', max })
    return text
  })
}

/** One line of at most `max` characters (a rare Han character counts as one), trimmed, never empty. */
export function text(max: number) {
  return line(max, true, INVISIBLE)
}

/** As text, but may be left empty or out: then ''. */
export function optionalText(max: number) {
  return line(max, false, INVISIBLE).default('')
}

/** Several lines; may be left empty. */
export function longText(max: number) {
  return line(max, false, INVISIBLE_BUT_LINES).default('')
}

/** Full-width digits and letters as half-width: only for fields that say so (`text(20).transform(asciiDigits)`). */
export function asciiDigits(value: string): string {
  return value.replace(/[\uFF01-\uFF5E]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) - 0xfee0)).trim()
}

function decimalField(decimals: number, min: number, max: number) {
  const unit = 10 ** decimals
  const show = (value: number) => (value / unit).toFixed(decimals)
  return z.string().transform((raw, ctx) => {
    const value = raw.trim()
    if (value === '') return no(ctx, { code: 'missing' })
    if (FULL_WIDTH.test(value)) return no(ctx, { code: 'full-width' })
    const [, whole, fraction = ''] = /^(-?\d{1,12})(?:\.(\d+))?$/.exec(value) ?? []
    if (whole === undefined) return no(ctx, { code: 'not-a-number' })
    if (fraction.length > decimals) return no(ctx, { code: 'too-many-decimals', decimals })
    const parts = Number(whole.replace('-', '')) * unit + Number(fraction.padEnd(decimals, '0'))
    const amount = whole.startsWith('-') ? -parts : parts
    if (amount < min) return no(ctx, { code: 'too-small', min: show(min) })
    if (amount > max) return no(ctx, { code: 'too-large', max: show(max) })
    return amount
  })
}

/** Points typed as 9.25, given in hundredths: 925. Limits in hundredths. */
export const hundredthsField = (min = 0, max = 1_000_00) => decimalField(2, min, max)

/** Yuan typed as 3333.34, given in fen. Limits in fen. */
export const fenField = (min = 0, max = 1_000_000_000_00) => decimalField(2, min, max)

export function intField(min: number, max: number) {
  return z.string().transform((raw, ctx) => {
    const value = raw.trim()
    if (value === '') return no(ctx, { code: 'missing' })
    if (FULL_WIDTH.test(value)) return no(ctx, { code: 'full-width' })
    if (!/^-?\d{1,12}$/.test(value)) return no(ctx, { code: 'not-a-whole-number' })
    const amount = Number(value)
    if (amount < min) return no(ctx, { code: 'too-small', min: String(min) })
    if (amount > max) return no(ctx, { code: 'too-large', max: String(max) })
    return amount
  })
}

/** One of the values offered. */
export function choice<const T extends readonly [string, ...string[]]>(values: T) {
  return z.enum(values)
}

/** A box that is ticked or not sent at all. */
export const tickField = z
  .enum(['on', 'yes', 'true'])
  .optional()
  .transform((value) => value !== undefined)

const EIGHT_HOURS_MS = 8 * 3_600_000

/** Local time of Asia/Shanghai (no summer time, always +08:00) from an input of type datetime-local. */
export const dateTimeField = z.string().transform((raw, ctx) => {
  const value = raw.trim().replace(' ', 'T')
  if (value === '') return no(ctx, { code: 'missing' })
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(value)) return no(ctx, { code: 'not-a-time' })
  const at = new Date(`${value.slice(0, 16)}:00+08:00`)
  // 31 February is moved into March by the engine; only a real date reads back the same
  const real =
    !Number.isNaN(at.getTime()) &&
    new Date(at.getTime() + EIGHT_HOURS_MS).toISOString().startsWith(value.slice(0, 16))
  return real ? at : no(ctx, { code: 'not-a-time' })
})

/** 登录名: lower-case letters, digits, dot, dash, underscore. */
export const loginField = z.string().transform((raw, ctx) => {
  const value = raw.trim().toLowerCase()
  if (value === '') return no(ctx, { code: 'missing' })
  if (FULL_WIDTH.test(value)) return no(ctx, { code: 'full-width' })
  if (!/^[a-z0-9][a-z0-9._-]{2,39}$/.test(value)) return no(ctx, { code: 'login-characters' })
  return value
})

/** A password as typed: neither trimmed nor composed by rule, only its length is limited. */
export function passwordField(min: number) {
  return z.string().transform((value, ctx) => {
    if (value === '') return no(ctx, { code: 'missing' })
    if ([...value].length < min) return no(ctx, { code: 'too-short', min })
    if ([...value].length > 256) return no(ctx, { code: 'too-long', max: 256 })
    return value
  })
}

/** 6 digits of a judge's card; a Chinese keyboard may give them full-width, which is accepted here. */
export const pinField = z.string().transform((raw, ctx) => {
  const value = asciiDigits(raw)
  return /^\d{6}$/.test(value) ? value : no(ctx, { code: 'pin-shape' })
})

/** A field that may be left empty: then null, else as the field itself says. */
export function leftOut<S extends z.ZodType>(field: S) {
  return z
    .preprocess((raw) => (typeof raw === 'string' && raw.trim() === '' ? undefined : raw), field.optional())
    .transform((value) => value ?? null)
}
