import { z } from 'zod'
import { text } from '~/http/fields'

/** 编号: capital letters, digits and dashes; small letters are raised, anything else is refused. */
export const codeField = text(20)
  .transform((code) => code.toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,19}$/))
