import { Form } from '@remix-run/react'
import { z } from 'zod'
import { showHundredths } from '~/domain/exact'
import { FINDING_CODES } from '~/domain/scheme/finding'
import { fill } from '~/i18n/define'
import { cisText, schemeText } from '~/i18n/scheme'
import { useLang, useText } from '~/i18n/use-text'
import { Field, SubmitButton } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { Section } from '~/ui/parts/section'
import { SchemeFindings } from './scheme-findings'

const Facts = z.record(z.string(), z.union([z.string(), z.number()]))
const Told = z.object({
  value: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('checked'),
      title: z.string(),
      modules: z.number(),
      aspects: z.number(),
      sum: z.number(),
      findings: z.array(
        z.object({
          place: z.string(),
          severity: z.enum(['block', 'warn']),
          code: z.enum(FINDING_CODES),
          facts: Facts,
        }),
      ),
    }),
    z.object({
      kind: z.literal('unreadable'),
      problems: z.array(z.object({ row: z.number(), column: z.string(), code: z.string(), facts: Facts })),
    }),
    z.object({ kind: z.literal('replaced'), aspects: z.number() }),
    z.object({ kind: z.literal('saved') }),
  ]),
})

/** 导入: choose a file, check it, and only then replace. The file stays chosen between the two buttons. */
export function SchemeImport({ data }: { readonly data: unknown }) {
  const t = useText(schemeText)
  const told = Told.safeParse(data)
  const value = told.success ? told.data.value : null
  return (
    <Section title={t('import')}>
      <Form method="post" encType="multipart/form-data" preventScrollReset className="grid gap-3 py-3">
        <p className="text-14 text-ink-2">{t('importHow')}</p>
        <Field name="file" label={t('file')} required>
          <input type="file" accept=".xlsx" />
        </Field>
        <SubmitButton kind="plain" name="intent" value="check">
          {t('check')}
        </SubmitButton>
        {value?.kind === 'checked' ? (
          <>
            <Notice>
              {t('read', {
                title: value.title,
                modules: value.modules,
                aspects: value.aspects,
                sum: showHundredths(value.sum),
              })}
              <SchemeFindings findings={value.findings} />
            </Notice>
            <SubmitButton name="intent" value="replace">
              {t('replace')}
            </SubmitButton>
          </>
        ) : null}
      </Form>
      {value?.kind === 'replaced' ? <Notice>{t('replaced', { aspects: value.aspects })}</Notice> : null}
      {value?.kind === 'saved' ? <Notice>{t('saved')}</Notice> : null}
      {value?.kind === 'unreadable' ? <Problems problems={value.problems} /> : null}
    </Section>
  )
}

type Problem = Extract<z.infer<typeof Told>['value'], { kind: 'unreadable' }>['problems'][number]

function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useText(schemeText)
  const words: Readonly<Record<string, string>> = cisText[useLang()]
  return (
    <Notice tone="blocked">
      <p>{t('problems', { n: problems.length })}</p>
      <ul>
        {problems.slice(0, 30).map(({ row, column, code, facts }) => (
          <li key={`${row}${column}${code}`}>
            <b>{t('row', { row, column })}</b> {fill(words[code] ?? code, facts)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
