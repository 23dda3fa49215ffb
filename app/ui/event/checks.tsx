import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { showHundredths } from '~/domain/exact'
import { reached } from '~/domain/stage'
import { eventText } from '~/i18n/event'
import { comma } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { CheckList, CheckRow } from '~/ui/parts/mark'
import { Section } from '~/ui/parts/section'
import { conflictName } from '~/ui/sentences/stage'
import type { Names, ReadinessShown } from './readiness-shown'

type State = 'blocked' | 'warn' | 'ready'
type Check = {
  readonly state: State
  readonly name: string
  readonly fact: ReactNode
  readonly to: string
  readonly go: string
}

const ORDER: readonly State[] = ['blocked', 'warn', 'ready']

/** 开赛前检查: what blocks the freezing of the rules, what to watch, what is ready; the blocked first. */
export function Checks(props: ReadinessShown) {
  const t = useText(eventText)
  const lang = useLang()
  const checks = useChecks(props)
  const ready = checks.filter((check) => check.state === 'ready').length
  const blocked = checks.filter((check) => check.state === 'blocked').length
  const count = t('checksCount', { ready, all: checks.length })
  return (
    <Section
      title={t('checks')}
      aside={blocked > 0 ? `${count}${comma(lang)}${t('checksBlocked', { n: blocked })}` : count}
    >
      <CheckList>
        {[...checks]
          .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
          .map((check) => (
            <CheckRow
              key={check.name}
              state={check.state}
              name={check.name}
              aside={
                <Link className="inline-flex min-h-11 items-center" to={check.to}>
                  {check.go}
                </Link>
              }
            >
              {check.fact}
            </CheckRow>
          ))}
      </CheckList>
    </Section>
  )
}

function useChecks(shown: ReadinessShown): readonly Check[] {
  const t = useText(eventText)
  const lang = useLang()
  const { code, stage, entries, officers, conflicts } = shown
  const frozen = reached(stage, 'briefing')
  // Before the roster stands nothing can be frozen yet: what is missing is a reminder, not a blocker.
  const missing: State = stage === 'roster' ? 'blocked' : 'warn'
  const [first] = conflicts
  const more = conflicts.length > 1 ? `${comma(lang)}${t('recusalMore', { n: conflicts.length - 1 })}` : ''
  const named = (names: Names) => (names.length > 0 ? names.join(lang === 'zh' ? '、' : ', ') : t('nobody'))
  const schemeFact =
    shown.aspects === 0
      ? t('schemeNone')
      : shown.sumHundredths !== shown.neededHundredths
        ? t('schemeSum', {
            sum: showHundredths(shown.sumHundredths),
            needed: showHundredths(shown.neededHundredths),
          })
        : shown.schemeBlocks > 0
          ? t('schemeWrong', { n: shown.schemeBlocks })
          : t('schemeOk', { n: shown.aspects, sum: showHundredths(shown.sumHundredths) })
  const people = { to: paths.people(), go: t('goPeople') }
  const officer = (name: string, held: Names, fact: string): Check => {
    return { state: held.length > 0 ? 'ready' : 'warn', name, fact, ...people }
  }
  return [
    {
      state: entries.all > 0 ? 'ready' : missing,
      name: t('registration'),
      fact: entries.all > 0 ? t('registrationCount', { n: entries.all }) : t('registrationNone'),
      to: paths.entries(code),
      go: t('goEntries'),
    },
    {
      state:
        entries.submitted === 0 && entries.approved > 0 ? 'ready' : stage === 'review' ? 'blocked' : missing,
      name: t('review'),
      fact: entries.submitted > 0 ? t('reviewWaiting', { n: entries.submitted }) : t('reviewCount', entries),
      to: `${paths.entries(code)}?status=submitted`,
      go: t('goEntries'),
    },
    {
      state: frozen || shown.schemeBlocks === 0 ? 'ready' : missing,
      name: t('scheme'),
      fact: schemeFact,
      to: paths.scheme(code),
      go: t('goScheme'),
    },
    {
      state: shown.judges >= shown.needed ? 'ready' : missing,
      name: t('panel'),
      fact:
        shown.judges >= shown.needed
          ? t('panelOk', { n: shown.judges, needed: shown.needed })
          : t('panelShort', { n: shown.judges, missing: shown.needed - shown.judges }),
      to: paths.panel(code),
      go: t('goPanel'),
    },
    {
      state: first ? missing : 'ready',
      name: t('recusal'),
      fact: first
        ? t('recusalOpen', { judge: first.judge, kind: conflictName(first.kind, lang) }) + more
        : t('recusalOk'),
      to: paths.panel(code),
      go: t('goPanel'),
    },
    officer(t('chief'), officers.chief, named(officers.chief)),
    officer(
      t('draw'),
      officers.drawOne.length > 0 ? officers.drawTwo : [],
      t('drawHave', { one: named(officers.drawOne), two: named(officers.drawTwo) }),
    ),
    officer(t('supervisor'), officers.supervisor, named(officers.supervisor)),
  ]
}
