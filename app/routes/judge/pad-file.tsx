import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireAct } from '~/auth/guard.server'
import { importPadFile } from '~/commands/scoring/import-pad-file.server'
import { readUpload } from '~/files/upload.server'
import { refusal } from '~/http/answer.server'
import { langOf } from '~/http/language.server'
import { showDateTime } from '~/i18n/format'
import { padFileText } from '~/i18n/pad-file'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { showHundredths } from '~/domain/exact'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { landedRows } from '~/queries/judge/landed-rows.server'
import { PAD_FILE_LIMIT_BYTES } from '~/realtime/pad-file'
import { sentenceFor } from '~/ui/sentences'
import { groupName } from '~/ui/event/group-name'
import { ButtonLink } from '~/ui/parts/button'
import { DataTable } from '~/ui/parts/data-table'
import { Field, Refused, SubmitButton } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { Section } from '~/ui/parts/section'
import { StaffFrame } from '~/ui/parts/staff-frame'
import { useAnswer } from '~/ui/parts/use-answer'

const MEGABYTES = PAD_FILE_LIMIT_BYTES / 1024 / 1024

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'control/import', event.id)
  const { name, grants } = actor
  const title = textFor(padFileText, langOf(request))('title')
  return { who: { name, grants }, title, event: { code: event.code, name: event.name, group: event.group } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'control/import', event.id)
  const upload = await readUpload(request, PAD_FILE_LIMIT_BYTES)
  if (!upload.ok) return refusal(request, upload.refusal)
  const { bytes } = upload.value.file
  const imported = await importPadFile({ eventId: event.id, bytes, by, now: new Date() })
  if (!imported.ok) return refusal(request, imported.refusal)
  const { seatNo, made, sha256, taps } = imported.value
  const unsettled = taps.filter((one) => one.refusal !== null)
  const names = await landedRows(unsettled.map(({ tap }) => tap))
  const lang = langOf(request)
  const rows = unsettled.map(({ tap, became, refusal: no }, at) => ({
    ...{ became, kind: tap.kind, seat: names[at]?.seat ?? '', aspect: names[at]?.aspect ?? '' },
    mine: no && 'mine' in no ? no.mine : null,
    theirs: no && 'theirs' in no ? no.theirs : null,
    why: no ? sentenceFor(no, lang) : '',
  }))
  const count = (became: string) => taps.filter((one) => one.became === became).length
  const counts = {
    ...{ all: taps.length, taken: count('taken'), known: count('known') },
    ...{ conflict: count('conflict'), refused: count('refused') },
  }
  return Response.json({ ok: true, value: { seatNo, made, sha256, counts, rows } })
}

const Row = z.object({
  became: z.enum(['taken', 'known', 'conflict', 'refused']),
  kind: z.enum(['mark', 'remark', 'call']),
  seat: z.string(),
  aspect: z.string(),
  mine: z.number().nullable(),
  theirs: z.number().nullable(),
  why: z.string(),
})
const Told = z.object({
  value: z.object({
    seatNo: z.number(),
    made: z.string(),
    sha256: z.string(),
    counts: z.record(z.string(), z.number()),
    rows: z.array(Row),
  }),
})

export default function PadFilePage() {
  const { who, event, title } = useLoaderData<typeof loader>()
  const data = useAnswer<unknown>()
  const t = useText(padFileText)
  const lang = useLang()
  const told = Told.safeParse(data)
  return (
    <StaffFrame who={who}>
      <PageHead
        kicker={`${event.name} ${groupName(event.group, lang)}`}
        title={title}
        act={<ButtonLink to={paths.control(event.code)}>{t('back')}</ButtonLink>}
      />
      <p className="mb-6 max-w-3xl text-ink-2">{t('lead')}</p>
      <Refused data={data} />
      <div className="grid max-w-3xl gap-6">
        <Form method="post" encType="multipart/form-data" className="grid gap-3">
          <Field name="file" label={t('file')} hint={t('fileHow', { megabytes: MEGABYTES })} required>
            <input type="file" accept=".json,application/json" />
          </Field>
          <div>
            <SubmitButton>{t('act')}</SubmitButton>
          </div>
        </Form>
        {told.success ? <Report report={told.data.value} /> : null}
      </div>
    </StaffFrame>
  )
}

function Report({ report }: { readonly report: z.infer<typeof Told>['value'] }) {
  const t = useText(padFileText)
  const lang = useLang()
  const { counts, rows } = report
  const conflicts = rows.filter((row) => row.became === 'conflict')
  const refused = rows.filter((row) => row.became === 'refused')
  return (
    <>
      <Notice tone={rows.length > 0 ? 'attention' : 'done'}>
        {t('done', {
          n: report.seatNo,
          ...{ all: counts['all'] ?? 0, taken: counts['taken'] ?? 0, known: counts['known'] ?? 0 },
          ...{ conflict: counts['conflict'] ?? 0, refused: counts['refused'] ?? 0 },
        })}
      </Notice>
      <p className="text-14 text-ink-2">
        {t('made', { time: showDateTime(report.made, lang) })}
        <span className="ml-4 font-num break-all">
          {t('digest')} {report.sha256}
        </span>
      </p>
      <Rows title={t('conflicts', { n: conflicts.length })} note={t('conflictsNote')} rows={conflicts} />
      <Rows title={t('refusedTitle', { n: refused.length })} note="" rows={refused} />
    </>
  )
}

type RowsProps = {
  readonly title: string
  readonly note: string
  readonly rows: readonly z.infer<typeof Row>[]
}

function Rows({ title, note, rows }: RowsProps) {
  const t = useText(padFileText)
  if (rows.length === 0) return null
  const mark = (hundredths: number | null) => (hundredths === null ? '' : showHundredths(hundredths))
  return (
    <Section title={title}>
      {note ? <p className="py-2 text-ink-2">{note}</p> : null}
      <DataTable
        caption={title}
        rows={rows.map((row, at) => ({ ...row, at }))}
        rowKey={(row) => String(row.at)}
        columns={[
          { key: 'seat', head: t('number'), rowHead: true, cell: (row) => row.seat },
          {
            key: 'aspect',
            head: t('aspect'),
            cell: (row) => (row.kind === 'mark' ? row.aspect : `${row.aspect} ${t(row.kind)}`),
          },
          { key: 'mine', head: t('inFile'), numeric: true, cell: (row) => mark(row.mine) },
          { key: 'theirs', head: t('atServer'), numeric: true, cell: (row) => mark(row.theirs) },
          { key: 'why', head: t('why'), cell: (row) => row.why },
        ]}
      />
    </Section>
  )
}
