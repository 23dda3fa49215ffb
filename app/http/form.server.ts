import { z } from 'zod'
import { ok, refuse, type Result } from '~/kit/result'
import type { FieldRefusal, FormRefusal } from '~/ui/sentences/form'

type Fields = { [name: string]: FieldRefusal }

/** Reads a submitted form by its schema; every field that fails is named with the reason. */
export async function readForm<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<Result<z.output<S>, FormRefusal>> {
  const form = await request.formData().catch(() => null)
  if (!form) return refuse({ code: 'bad-form', fields: {} })
  return parseForm(form, schema)
}

/** As readForm, for a form that was already read. A name sent twice is an array only where the schema says so. */
export function parseForm<S extends z.ZodType>(form: FormData, schema: S): Result<z.output<S>, FormRefusal> {
  const arrays = arrayNames(schema)
  const plain: Record<string, FormDataEntryValue | FormDataEntryValue[]> = {}
  const repeated: Fields = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    if (arrays.has(name)) plain[name] = values
    else if (values.length > 1) repeated[name] = { code: 'repeated' }
    else if (values[0] !== undefined) plain[name] = values[0]
  }
  for (const name of arrays) plain[name] ??= []
  if (Object.keys(repeated).length > 0) return refuse({ code: 'bad-form', fields: repeated })
  const parsed = schema.safeParse(plain)
  return parsed.success ? ok(parsed.data) : refuse({ code: 'bad-form', fields: fieldsOf(parsed.error) })
}

/** One reason for each field that failed, named by its path. */
export function fieldsOf(error: z.ZodError): Fields {
  const fields: Fields = {}
  for (const issue of error.issues) fields[issue.path.join('.') || 'form'] ??= refusalOf(issue)
  return fields
}

function refusalOf(issue: z.core.$ZodIssue): FieldRefusal {
  switch (issue.code) {
    case 'custom':
      // whoever writes these params writes a FieldRefusal
      return (issue.params as FieldRefusal | undefined) ?? { code: 'unreadable' }
    case 'too_big':
      return issue.origin === 'string'
        ? { code: 'too-long', max: Number(issue.maximum) }
        : { code: 'too-large', max: String(issue.maximum) }
    case 'too_small':
      if (issue.origin !== 'string') return { code: 'too-small', min: String(issue.minimum) }
      return issue.minimum === 1 ? { code: 'missing' } : { code: 'too-short', min: Number(issue.minimum) }
    case 'invalid_type':
      return issue.input === undefined ? { code: 'missing' } : { code: 'unreadable' }
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'not-offered' }
    default:
      return { code: 'unreadable' }
  }
}

function arrayNames(schema: z.ZodType): ReadonlySet<string> {
  if (schema instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = schema.shape
    return new Set(Object.keys(shape).filter((name) => isArray(shape[name])))
  }
  if (schema instanceof z.ZodUnion) {
    const options = schema.options.filter((option): option is z.ZodType => option instanceof z.ZodType)
    return new Set(options.flatMap((option) => [...arrayNames(option)]))
  }
  if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodType) return arrayNames(schema.in)
  return new Set()
}

function isArray(field: z.core.$ZodType | undefined): boolean {
  if (field instanceof z.ZodArray) return true
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return isArray(field.def.innerType)
  return field instanceof z.ZodPipe && isArray(field.in)
}
