import type { z } from 'zod'
import { ok, refuse, type Result } from '~/kit/result'
import type { FormRefusal } from '~/ui/sentences/form'
import { fieldsOf } from './form.server'

/** Reads a body of JSON by its schema, as readForm reads a form; anything else than JSON is a form without fields. */
export async function readJson<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<Result<z.output<S>, FormRefusal>> {
  const said: unknown = await request.json().catch(() => null)
  const parsed = schema.safeParse(said)
  return parsed.success ? ok(parsed.data) : refuse({ code: 'bad-form', fields: fieldsOf(parsed.error) })
}
