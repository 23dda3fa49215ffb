import { Link } from '@remix-run/react'
import { isDuty } from '~/domain/duty'
import { dutyText } from '~/i18n/duties'
import { peopleText } from '~/i18n/people'
import { useText } from '~/i18n/use-text'
import { DataTable } from '../parts/data-table'
import { EmptyState } from '../parts/empty-state'
import { Tag } from '../parts/tag'

export type DutyHeld = {
  readonly id: string
  readonly duty: string
  readonly event: { readonly code: string; readonly name: string } | null
}

export type PersonRow = {
  readonly id: string
  readonly name: string
  readonly login: string | null
  readonly employer: string
  readonly delegation: string
  readonly hasCard: boolean
  readonly disabled: boolean
  readonly duties: readonly DutyHeld[]
}

type PeopleTableProps = { readonly people: readonly PersonRow[]; readonly openId: string | null }

/** 人员名单: name and employer together, so that two people of one name are told apart. */
export function PeopleTable({ people, openId }: PeopleTableProps) {
  const t = useText(peopleText)
  return (
    <DataTable
      caption={t('title')}
      rows={people}
      rowKey={(person) => person.id}
      current={(person) => person.id === openId}
      empty={<EmptyState title={t('empty')}>{t('emptyDo')}</EmptyState>}
      columns={[
        {
          key: 'name',
          head: t('name'),
          rowHead: true,
          cell: (person) => (
            <span className="two">
              <Link to={`?person=${person.id}`} preventScrollReset>
                {person.name}
              </Link>
              {person.employer ? <small>{person.employer}</small> : null}
            </span>
          ),
        },
        { key: 'duties', head: t('duties'), cell: (person) => <Duties duties={person.duties} /> },
        { key: 'login', head: t('login'), wideOnly: true, cell: (person) => person.login ?? '—' },
        {
          key: 'card',
          head: t('card'),
          wideOnly: true,
          cell: (person) =>
            person.hasCard ? (
              <Tag shape="disc" tone="green">
                {t('hasCard')}
              </Tag>
            ) : (
              '—'
            ),
        },
        {
          key: 'state',
          head: t('state'),
          cell: (person) =>
            person.disabled ? (
              <Tag shape="hollow">{t('disabled')}</Tag>
            ) : (
              <Tag shape="disc" tone="ink">
                {t('active')}
              </Tag>
            ),
        },
      ]}
    />
  )
}

function Duties({ duties }: { readonly duties: readonly DutyHeld[] }) {
  const t = useText(peopleText)
  if (duties.length === 0) return <span className="text-ink-3">{t('noDuties')}</span>
  return (
    <ul>
      {[...new Set(duties.map((held) => held.duty))].map((name) => (
        <DutyLine key={name} held={duties.filter((held) => held.duty === name)} />
      ))}
    </ul>
  )
}

/** One duty a line, however many events it is held in. */
function DutyLine({ held }: { readonly held: readonly DutyHeld[] }) {
  const duty = useText(dutyText)
  const [first] = held
  if (!first) return null
  if (held.length === 1) {
    return (
      <li>
        <DutyName held={first} />
      </li>
    )
  }
  return (
    <li>
      {isDuty(first.duty) ? duty(first.duty) : first.duty}
      <span className="text-ink-2">
        {' · '}
        {held.map(({ id, event }) => (
          <span key={id} title={event?.name} className="mr-2 inline-block whitespace-nowrap">
            {event?.code}
          </span>
        ))}
      </span>
    </li>
  )
}

/** 裁判长 · E12: the duty and the event it is held in. */
export function DutyName({ held }: { readonly held: DutyHeld }) {
  const duty = useText(dutyText)
  return (
    <>
      {isDuty(held.duty) ? duty(held.duty) : held.duty}
      {held.event ? (
        <span className="text-ink-2">
          {' '}
          · {held.event.code} {held.event.name}
        </span>
      ) : null}
    </>
  )
}
