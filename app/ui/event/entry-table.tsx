import { Form } from '@remix-run/react'
import { entriesText } from '~/i18n/entries'
import { skillText } from '~/i18n/levels'
import { useLang, useText } from '~/i18n/use-text'
import { DataTable } from '~/ui/parts/data-table'
import { SubmitButton, TextInput } from '~/ui/parts/form'
import { Tag, type TagShape, type TagTone } from '~/ui/parts/tag'

export type EntryRow = {
  readonly id: string
  readonly serial: number
  readonly teamName: string
  readonly delegation: string
  readonly org: string
  readonly status: string
  readonly reason: string
  readonly members: readonly {
    readonly name: string
    readonly idMask: string
    readonly phone: string
    readonly skillLevel: string
  }[]
  readonly coaches: readonly { readonly name: string }[]
}

const LOOK: Readonly<Record<string, readonly [TagShape, TagTone]>> = {
  submitted: ['triangle', 'amber'],
  approved: ['square', 'green'],
  returned: ['hollow', 'ink'],
  withdrawn: ['hollow', 'quiet'],
}

/** 参赛者名单 with the decision at the end of each line. */
export function EntryTable({
  rows,
  reviews,
}: {
  readonly rows: readonly EntryRow[]
  readonly reviews: boolean
}) {
  const t = useText(entriesText)
  const levels: Readonly<Record<string, string>> = skillText[useLang()]
  return (
    <DataTable<EntryRow>
      caption={t('title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'serial', head: t('serial'), numeric: true, wideOnly: true, cell: (row) => row.serial },
        {
          key: 'who',
          head: t('who'),
          rowHead: true,
          cell: (row) => (
            <>
              {row.teamName ? <b className="block">{row.teamName}</b> : null}
              {row.members.map((member) => (
                <span key={member.idMask + member.name} className="block">
                  <b>{member.name}</b>{' '}
                  <span className="text-14 font-normal text-ink-2">{levels[member.skillLevel] ?? ''}</span>
                  <span className="block text-14 font-normal text-ink-2">
                    <span className="whitespace-nowrap">{member.idMask}</span>{' '}
                    <span className="whitespace-nowrap">{member.phone}</span>
                  </span>
                </span>
              ))}
              <span className="narrow-only text-14 font-normal text-ink-2">
                {row.org} · {row.delegation}
              </span>
            </>
          ),
        },
        { key: 'delegation', head: t('delegation'), wideOnly: true, cell: (row) => row.delegation },
        { key: 'org', head: t('org'), wideOnly: true, cell: (row) => row.org },
        {
          key: 'coach',
          head: t('coach'),
          wideOnly: true,
          cell: (row) => row.coaches.map((coach) => coach.name).join('、'),
        },
        { key: 'state', head: t('state'), cell: (row) => <State row={row} /> },
        ...(reviews
          ? [{ key: 'decide', head: t('decide'), cell: (row: EntryRow) => <Decide row={row} /> }]
          : []),
      ]}
    />
  )
}

function State({ row }: { readonly row: EntryRow }) {
  const t = useText(entriesText)
  const [shape, tone] = LOOK[row.status] ?? (['hollow', 'quiet'] as const)
  const word =
    row.status === 'approved' || row.status === 'returned' || row.status === 'withdrawn'
      ? row.status
      : 'submitted'
  return (
    <>
      <Tag shape={shape} tone={tone}>
        {t(word)}
      </Tag>
      {row.reason ? <span className="block text-14 text-ink-2">{row.reason}</span> : null}
    </>
  )
}

function Decide({ row }: { readonly row: EntryRow }) {
  const t = useText(entriesText)
  if (row.status === 'withdrawn') return null
  const verdict = row.status === 'submitted' ? 'approve' : 'undo'
  return (
    <div className="flex flex-wrap items-start gap-x-3">
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intent" value="one" />
        <input type="hidden" name="entryId" value={row.id} />
        <input type="hidden" name="verdict" value={verdict} />
        <SubmitButton kind={verdict === 'approve' ? 'plain' : 'text'}>{t(verdict)}</SubmitButton>
      </Form>
      {row.status === 'submitted' ? (
        <details>
          <summary className="inline-flex min-h-11 items-center text-blue underline underline-offset-4">
            {t('return')}
          </summary>
          <Form method="post" preventScrollReset className="grid gap-2">
            <input type="hidden" name="intent" value="return" />
            <input type="hidden" name="entryId" value={row.id} />
            <TextInput name="reason" label={t('reason')} hint={t('reasonHint')} required maxLength={200} />
            <SubmitButton kind="plain">{t('return')}</SubmitButton>
          </Form>
        </details>
      ) : null}
    </div>
  )
}
