import { Form } from '@remix-run/react'
import { ceremonyText } from '~/i18n/ceremony'
import { showDateTime } from '~/i18n/format'
import { tierText } from '~/i18n/levels'
import { useLang, useText } from '~/i18n/use-text'
import type { ceremonyDesk } from '~/queries/organizer/ceremony-desk.server'
import { SubmitButton } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { Blocked } from '~/ui/parts/mark'
import { Notice } from '~/ui/parts/notice'
import { Section } from '~/ui/parts/section'

export type Desk = Awaited<ReturnType<typeof ceremonyDesk>>

/** Before it begins: the real opening, or a rehearsal; what is missing stands where the button would. */
export function Starting({ desk: { published, frozen, moved, past } }: { readonly desk: Desk }) {
  const t = useText(ceremonyText)
  return (
    <div className="grid max-w-3xl gap-8">
      {published ? (
        <>
          {past && !frozen ? <Notice>{t('done')}</Notice> : null}
          {frozen ? (
            <Form method="post" className="grid gap-2">
              <input type="hidden" name="intent" value="start" />
              <p className="text-ink-2">{t('startNote')}</p>
              <div>
                <HoldButton icon="lock">{t('start')}</HoldButton>
              </div>
            </Form>
          ) : past ? null : (
            <Blocked>{t('needFrozen')}</Blocked>
          )}
          <Form method="post" className="grid gap-2">
            <input type="hidden" name="intent" value="rehearse" />
            <p className="text-ink-2">{t('rehearseNote')}</p>
            <div>
              <SubmitButton kind={frozen || past ? 'plain' : 'primary'}>{t('rehearse')}</SubmitButton>
            </div>
          </Form>
        </>
      ) : (
        <Blocked>{t('needPublished')}</Blocked>
      )}
      {moved.length > 0 ? <Moves moved={moved} /> : null}
      {past ? <Past past={past} /> : null}
    </div>
  )
}

function Moves({ moved }: { readonly moved: Desk['moved'] }) {
  const t = useText(ceremonyText)
  const tier = useText(tierText)
  return (
    <Section title={t('moved')}>
      <p className="py-2 text-ink-2">{t('movedNote')}</p>
      <ol>
        {moved.map((one) => (
          <li key={one.number} className="flex flex-wrap items-baseline gap-x-4 border-t border-line py-2">
            <b className="w-20 font-num text-22">{one.number}</b>
            <span className="w-24">{tier(one.tier)}</span>
            <span className="text-ink-2">
              {one.frozenRank === null
                ? t('movedNew', { to: one.rank })
                : t('movedFrom', { from: one.frozenRank, to: one.rank })}
            </span>
            <b className="ml-auto font-num">
              {one.moved > 0 ? `+${one.moved}` : one.moved < 0 ? `−${-one.moved}` : '0'}
            </b>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Past({ past: { at, by, rows } }: { readonly past: NonNullable<Desk['past']> }) {
  const t = useText(ceremonyText)
  const tier = useText(tierText)
  const lang = useLang()
  const urgency = (state: (typeof rows)[number]['state']) => (state === 'missed' ? 2 : state === null ? 1 : 0)
  const openFirst = [...rows].sort((a, b) => urgency(b.state) - urgency(a.state) || a.rank - b.rank)
  return (
    <Section title={t('past')}>
      <p className="py-2 text-ink-2">{t('pastBy', { by, at: showDateTime(at, lang) })}</p>
      <ul>
        {openFirst.map(({ number, name, org, tier: award, state }) => (
          <li key={number} className="flex flex-wrap items-baseline gap-x-4 border-t border-line py-2">
            <b className="w-20 font-num text-22">{number}</b>
            <span className="w-24">{tier(award)}</span>
            <span>
              {name} <small className="text-ink-2">{org}</small>
            </span>
            <b className="ml-auto">{t(state ?? 'unnoted')}</b>
          </li>
        ))}
      </ul>
    </Section>
  )
}
