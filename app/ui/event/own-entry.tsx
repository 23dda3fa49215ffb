import { Form } from '@remix-run/react'
import { callPhase } from '~/domain/call-up'
import type { Stage } from '~/domain/stage'
import { showDateTime } from '~/i18n/format'
import { myText } from '~/i18n/my'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/parts/button'
import { SubmitButton } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { Facts, Section } from '~/ui/parts/section'
import { stageName } from '~/ui/sentences/stage-names'
import { groupName } from './group-name'
import { OwnResult, OwnRewards, type ResultShown, type RewardShown } from './own-result'

export type OwnEntryShown = {
  readonly id: string
  readonly teamName: string
  readonly org: string
  readonly status: string
  readonly reason: string
  readonly attendance: string
  readonly mayAskNumber: boolean
  readonly mayWithdraw: boolean
  readonly event: {
    readonly code: string
    readonly name: string
    readonly group: string
    readonly venue: string
    readonly startsAt: string
    readonly stage: Stage
    readonly modules: readonly {
      readonly code: string
      readonly name: string
      readonly maxHundredths: number
    }[]
  }
  readonly members: readonly { readonly name: string; readonly idMask: string }[]
  readonly result: ResultShown | null
  readonly rewards: readonly RewardShown[]
}

const WORDS = {
  submitted: 'submitted',
  approved: 'approved',
  returned: 'returned',
  withdrawn: 'withdrawn',
} as const

/** One entry as its owner sees it: where it stands and why, when and where, the number, the result, the rewards. */
export function OwnEntryCard({
  entry,
  seat,
}: {
  readonly entry: OwnEntryShown
  readonly seat: string | null
}) {
  const t = useText(myText)
  const lang = useLang()
  const { event, status } = entry
  const known =
    status === 'approved' || status === 'returned' || status === 'withdrawn' ? status : 'submitted'
  const members = entry.members.map((member) => `${member.name} ${member.idMask}`).join('、')
  const came =
    entry.attendance === 'present' ? t('present') : entry.attendance === 'absent' ? t('absent') : null
  return (
    <Section title={`${event.name} ${groupName(event.group, lang)}`} aside={t(WORDS[known])}>
      {status === 'returned' ? (
        <Notice tone="attention">
          <b>{t('reason')}</b> {entry.reason}
          <p>{t('returnedHow')}</p>
        </Notice>
      ) : null}
      {entry.result ? <OwnResult result={entry.result} modules={event.modules} /> : null}
      {entry.rewards.length > 0 ? <OwnRewards rewards={entry.rewards} /> : null}
      <Facts
        items={[
          [t('now'), stageName(event.stage, lang)],
          [t('when'), showDateTime(event.startsAt, lang)],
          [t('where'), event.venue || t('whereLater')],
          [t('members'), entry.teamName ? `${entry.teamName}：${members}` : members],
          [t('org'), entry.org],
          ...(came ? [[t('attendance'), came] as const] : []),
        ]}
      />
      {seat ? (
        <div className="my-4 border-t-4 border-ink bg-sheet p-4" role="status">
          <p className="text-ink-2">{t('numberIs')}</p>
          <p className="font-num text-72 font-bold">{seat}</p>
          <p className="text-14 text-ink-2">{t('numberNote')}</p>
          {callPhase(event.stage) === 'open' ? (
            <p className="mt-3">
              <ButtonLink to={paths.calls(event.code, seat)}>{t('calls')}</ButtonLink>
            </p>
          ) : null}
        </div>
      ) : null}
      {status === 'approved' && !entry.result && !entry.mayAskNumber ? (
        <p className="my-3 text-14 text-ink-2">
          {t(entry.event.stage === 'unsealed' ? 'resultSoon' : 'numberSoon')}
        </p>
      ) : null}
      <div className="my-4 flex flex-wrap items-center gap-3">
        {entry.mayAskNumber && !seat ? (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="intent" value="number" />
            <input type="hidden" name="entryId" value={entry.id} />
            <SubmitButton>{t('showNumber')}</SubmitButton>
          </Form>
        ) : null}
        {status === 'approved' ? <ButtonLink to={paths.board(event.code)}>{t('board')}</ButtonLink> : null}
        {entry.mayWithdraw ? (
          <details>
            <summary className="inline-flex min-h-11 items-center text-blue underline underline-offset-4">
              {t('withdraw')}
            </summary>
            <Form method="post" className="grid gap-2 py-2">
              <p className="text-ink-2">{t('withdrawSure')}</p>
              <input type="hidden" name="intent" value="withdraw" />
              <input type="hidden" name="entryId" value={entry.id} />
              <div>
                <SubmitButton kind="plain">{t('withdraw')}</SubmitButton>
              </div>
            </Form>
          </details>
        ) : null}
      </div>
    </Section>
  )
}
