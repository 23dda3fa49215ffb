import { Form, Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { ACTS, type Act, type Duty, type Grant } from '~/domain/duty'
import { dutyText } from '~/i18n/duties'
import { partsText } from '~/i18n/parts'
import { staffPartsText } from '~/i18n/staff-parts'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { Brand } from './brand'
import { LanguageSwitch, SizeSwitch } from './reader-settings'
import { Rule } from './rule'

const NAV = [
  { key: 'navSeason', to: paths.organizer(), act: 'event/see' },
  { key: 'navScreens', to: paths.screens(), act: 'screen/manage' },
  { key: 'navPeople', to: paths.people(), act: 'people/see' },
  { key: 'navJudge', to: paths.judge(), act: 'sheet/mark' },
  { key: 'navControl', to: paths.rooms(), act: 'control/see' },
  { key: 'navDesk', to: paths.desk(), act: 'desk/type' },
  { key: 'navResults', to: paths.awards(), act: 'award/see' },
  { key: 'navRewards', to: paths.rewards(), act: 'award/see', also: paths.policies() },
  { key: 'navTalent', to: paths.talent(), act: 'talent/see' },
  { key: 'navAudit', to: paths.audit(), act: 'audit/see' },
] as const satisfies readonly { key: string; to: string; act: Act; also?: string }[]

type StaffFrameProps = {
  readonly who: { readonly name: string; readonly grants: readonly Grant[] }
  readonly children: ReactNode
}

/** The frame of every staff page: brand, what this person may open, who he is, 文武线. */
export function StaffFrame({ who, children }: StaffFrameProps) {
  const t = useText(partsText)
  const staff = useText(staffPartsText)
  const duty = useText(dutyText)
  const { pathname } = useLocation()
  const seen = NAV.filter((item) => opens(who.grants, item.act))
  const here = seen
    .filter((item) => within(pathname, item.to) || ('also' in item && within(pathname, item.also)))
    .sort((a, b) => ('also' in b ? 1 : 0) - ('also' in a ? 1 : 0) || b.to.length - a.to.length)[0]
  const duties = Array.from(new Set(who.grants.map((grant) => grant.duty))).map((held) => duty(held))
  return (
    <>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="no-print">
        <div className="top">
          <Brand to={paths.organizer()} />
          <nav aria-label={t('mainNav')}>
            {seen.map((item) => (
              <Link key={item.key} to={item.to} aria-current={item === here ? 'page' : undefined}>
                {staff(item.key)}
              </Link>
            ))}
          </nav>
          <div className="top-end">
            <SizeSwitch />
            <LanguageSwitch />
            <p className="who">
              <b>{who.name}</b>
              <span>{duties.slice(0, 2).join(' · ')}</span>
            </p>
            <Form method="post" action={paths.signOut()} reloadDocument>
              <button className="quiet" type="submit">
                {staff('signOut')}
              </button>
            </Form>
          </div>
        </div>
        <Rule />
      </header>
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
    </>
  )
}

function within(pathname: string, place: string): boolean {
  return pathname === place || pathname.startsWith(`${place}/`)
}

/** Whether any grant, in whichever event, opens the act: the menu shows it, the page itself still guards. */
function opens(grants: readonly Grant[], act: Act): boolean {
  const duties: readonly Duty[] = ACTS[act]
  return grants.some((grant) => duties.includes(grant.duty))
}
