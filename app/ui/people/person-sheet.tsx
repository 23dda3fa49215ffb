import { Form, Link } from '@remix-run/react'
import { DUTIES } from '~/domain/duty'
import { dutyText } from '~/i18n/duties'
import { peopleText } from '~/i18n/people'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { ButtonLink } from '../parts/button'
import { Select, SubmitButton, TextInput } from '../parts/form'
import { errorOf } from '../parts/refusal'
import { Section } from '../parts/section'
import { DutyName, type DutyHeld, type PersonRow } from './people-table'

type EventChoice = { readonly code: string; readonly name: string }

type PersonSheetProps = {
  readonly person: PersonRow
  readonly events: readonly EventChoice[]
  readonly manages: boolean
  readonly refused: unknown
}

/** 人员详情: the duties of one person, and what may be done about them. */
export function PersonSheet({ person, events, manages, refused }: PersonSheetProps) {
  const t = useText(peopleText)
  const bench = person.duties.some(({ duty }) => duty === 'judge' || duty === 'chief-judge')
  const open = manages && !person.disabled
  return (
    <Section title={person.name} aside={<Link to={paths.people()}>{t('close')}</Link>}>
      <p className="text-ink-2">
        {[person.employer, person.delegation, person.login].filter(Boolean).join(' · ')}
      </p>
      <ul className="my-3">
        {person.duties.map((held) => (
          <li key={held.id} className="border-b border-line py-2">
            <DutyName held={held} />
            {open ? <Withdraw personId={person.id} held={held} /> : null}
          </li>
        ))}
        {person.duties.length === 0 ? <li className="py-2 text-ink-3">{t('noDuties')}</li> : null}
      </ul>
      {bench && !person.disabled ? (
        <ButtonLink to={paths.judgeCard(person.id)}>{person.hasCard ? t('reissue') : t('issue')}</ButtonLink>
      ) : null}
      {open ? <Grant personId={person.id} events={events} refused={refused} /> : null}
      {manages ? <Standing person={person} refused={refused} /> : null}
    </Section>
  )
}

function Withdraw({ personId, held }: { readonly personId: string; readonly held: DutyHeld }) {
  const t = useText(peopleText)
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-14 text-blue">{t('withdraw')}</summary>
      <Form method="post" className="grid gap-2 pb-2">
        <input type="hidden" name="accountId" value={personId} />
        <input type="hidden" name="grantId" value={held.id} />
        <label className="text-14" htmlFor={`why-${held.id}`}>
          {t('reason')}
        </label>
        <div className="flex gap-2">
          <input id={`why-${held.id}`} name="reason" required className="min-w-0 flex-1" />
          <SubmitButton kind="plain" name="intent" value="withdraw">
            {t('withdraw')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  )
}

type GrantProps = {
  readonly personId: string
  readonly events: readonly EventChoice[]
  readonly refused: unknown
}

function Grant({ personId, events, refused }: GrantProps) {
  const t = useText(peopleText)
  const duty = useText(dutyText)
  return (
    <Form method="post" className="mt-6 grid gap-4">
      <h3>{t('grantTitle')}</h3>
      <input type="hidden" name="accountId" value={personId} />
      <Select
        name="duty"
        label={t('duty')}
        error={errorOf(refused, 'duty')}
        options={DUTIES.map((value) => ({ value, label: duty(value) }))}
      />
      <Select
        name="eventCode"
        label={t('where')}
        error={errorOf(refused, 'eventCode')}
        options={[
          { value: '', label: t('everywhere') },
          ...events.map(({ code, name }) => ({ value: code, label: `${code} ${name}` })),
        ]}
      />
      <SubmitButton name="intent" value="grant">
        {t('grant')}
      </SubmitButton>
    </Form>
  )
}

function Standing({ person, refused }: { readonly person: PersonRow; readonly refused: unknown }) {
  const t = useText(peopleText)
  return (
    <Form method="post" className="mt-8 grid gap-3 border-t border-line pt-4">
      <input type="hidden" name="accountId" value={person.id} />
      <p className="text-14 text-ink-2">{person.disabled ? t('startNote') : t('stopNote')}</p>
      {person.disabled ? null : (
        <TextInput
          name="reason"
          label={t('reason')}
          hint={t('reasonHint')}
          error={errorOf(refused, 'reason')}
          required
        />
      )}
      <SubmitButton kind="plain" name="intent" value={person.disabled ? 'enable' : 'disable'}>
        {person.disabled ? t('start') : t('stop')}
      </SubmitButton>
    </Form>
  )
}
