import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireAct } from '~/auth/guard.server'
import { importEntries } from '~/commands/entries/import-entries.server'
import type { RowProblem } from '~/domain/refusal/entry'
import { readEntryTable } from '~/files/entry-table'
import { readTable } from '~/files/table.server'
import { readUpload } from '~/files/upload.server'
import { answer, refusal } from '~/http/answer.server'
import { langOf } from '~/http/language.server'
import { entriesText } from '~/i18n/entries'
import { pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { refuse } from '~/kit/result'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { groupName } from '~/ui/event/group-name'
import { ButtonLink } from '~/ui/parts/button'
import { DataTable } from '~/ui/parts/data-table'
import { Field, Refused, SubmitButton } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'
import { problemSentence } from '~/ui/sentences/entry'

const EIGHT_HOURS_MS = 8 * 3_600_000
const PROBLEMS_SHOWN = 200

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'entry/import', event.id)
  return { event }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'entry/import', event.id)
  const upload = await readUpload(request)
  if (!upload.ok) return refusal(request, upload.refusal)
  const { fields, file } = upload.value
  const table = await readTable(file.bytes)
  if (!table.ok) return refusal(request, table.refusal)
  const now = new Date()
  const today = new Date(now.getTime() + EIGHT_HOURS_MS).toISOString().slice(0, 10)
  const drafts = readEntryTable(table.value[0]?.rows ?? [], { teamSize: event.teamSize, today })
  if (!drafts.ok)
    return drafts.refusal.code === 'entry-rows'
      ? rows(request, drafts.refusal.problems)
      : refusal(request, drafts.refusal)
  if (drafts.value.length === 0) return answer(request, refuse({ code: 'file-no-rows' }))
  const trial = fields.get('intent') !== 'import'
  const given = { eventId: event.id, drafts: drafts.value, trial, source: file.name, by, now }
  const imported = await importEntries(given)
  if (!imported.ok && imported.refusal.code === 'entry-rows') return rows(request, imported.refusal.problems)
  return answer(request, imported, {
    value: (counts) => ({ kind: trial ? 'checked' : 'imported', ...counts }),
  })
}

/** Every wrong cell with its reason in the reader's language. */
function rows(request: Request, problems: readonly RowProblem[]) {
  const lang = langOf(request)
  const shown = problems.slice(0, PROBLEMS_SHOWN).map(({ row, column, code, facts }) => {
    return { row, column, why: problemSentence(code, facts, lang) }
  })
  return Response.json(
    { value: { kind: 'problems', count: problems.length, problems: shown } },
    { status: 422 },
  )
}

const Told = z.object({
  value: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('checked'), entries: z.number(), people: z.number() }),
    z.object({ kind: z.literal('imported'), entries: z.number(), people: z.number() }),
    z.object({
      kind: z.literal('problems'),
      count: z.number(),
      problems: z.array(z.object({ row: z.number(), column: z.string(), why: z.string() })),
    }),
  ]),
})

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { zh: '导入报名表', en: 'Import entries' })

export default function ImportPage() {
  const { event } = useLoaderData<typeof loader>()
  const data = useAnswer<unknown>()
  const t = useText(entriesText)
  const lang = useLang()
  const told = Told.safeParse(data)
  const value = told.success ? told.data.value : null
  return (
    <>
      <PageHead
        kicker={
          <Link
            to={paths.entries(event.code)}
          >{`${event.name} ${groupName(event.group, lang)} ${t('title')}`}</Link>
        }
        title={t('importTitle')}
      />
      <Refused data={data} />
      <div className="grid max-w-3xl gap-6">
        <Section title={`1 ${t('step1')}`}>
          <p className="py-2 text-ink-2">{t('step1How')}</p>
          <ButtonLink to={paths.entryTemplate()} icon="download" download>
            {t('template')}
          </ButtonLink>
        </Section>
        <Form method="post" encType="multipart/form-data" className="grid gap-6">
          <Section title={`2 ${t('step2')}`}>
            <div className="grid gap-3 py-2">
              <p className="text-ink-2">{t('step2How')}</p>
              <Field name="file" label={t('file')} required>
                <input type="file" accept=".xlsx,.csv" />
              </Field>
              <div>
                <SubmitButton
                  kind={value?.kind === 'checked' ? 'plain' : 'primary'}
                  name="intent"
                  value="check"
                >
                  {t('check')}
                </SubmitButton>
              </div>
            </div>
          </Section>
          {value?.kind === 'checked' ? (
            <Section title={`3 ${t('step3')}`}>
              <div className="grid gap-3 py-2">
                <Notice>{t('checked', value)}</Notice>
                <div>
                  <SubmitButton name="intent" value="import">
                    {t('confirm')}
                  </SubmitButton>
                </div>
              </div>
            </Section>
          ) : null}
        </Form>
        {value?.kind === 'imported' ? (
          <Notice
            act={<ButtonLink to={`${paths.entries(event.code)}?status=submitted`}>{t('toList')}</ButtonLink>}
          >
            {t('imported', value)}
          </Notice>
        ) : null}
        {value?.kind === 'problems' ? (
          <Section title={t('badRows', { n: value.count })}>
            <DataTable
              caption={t('badRows', { n: value.count })}
              rows={value.problems}
              rowKey={(one) => `${one.row}${one.column}${one.why}`}
              columns={[
                { key: 'row', head: t('row'), numeric: true, rowHead: true, cell: (one) => one.row },
                { key: 'column', head: t('column'), cell: (one) => one.column },
                { key: 'why', head: t('why'), cell: (one) => one.why },
              ]}
            />
            {value.count > value.problems.length ? (
              <p>{t('more', { n: value.count - value.problems.length })}</p>
            ) : null}
          </Section>
        ) : null}
      </div>
    </>
  )
}
