import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { partsText } from '~/i18n/parts'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { Brand } from './brand'
import { LanguageSwitch, SizeSwitch } from './reader-settings'
import { Rule } from './rule'

type PublicFrameProps = {
  readonly children: ReactNode
  /** hall: the dark of the boards */
  readonly tone?: 'paper' | 'hall'
  /** narrow: one column of reading or a form */
  readonly width?: 'narrow' | 'wide'
  /** left out where somebody is already inside */
  readonly nav?: boolean
}

/** The frame of pages anybody may open. */
export function PublicFrame({ children, tone = 'paper', width = 'wide', nav = true }: PublicFrameProps) {
  const t = useText(partsText)
  return (
    <div className={tone === 'hall' ? 'hall frame' : 'frame'}>
      <a className="skip" href="#main">
        {t('skip')}
      </a>
      <header className="no-print">
        <div className="top public">
          <Brand />
          <div className="top-end">
            <SizeSwitch />
            <LanguageSwitch />
          </div>
          {nav ? (
            <nav aria-label={t('mainNav')}>
              <Link to={paths.watch()}>{t('navWatch')}</Link>
              <Link to={paths.register()}>{t('navRegister')}</Link>
              <Link to={paths.my()}>{t('navMine')}</Link>
              <Link to={paths.signIn()}>{t('signIn')}</Link>
            </nav>
          ) : null}
        </div>
        <Rule />
      </header>
      <main id="main" className={width === 'narrow' ? 'page narrow' : 'page'} tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}
