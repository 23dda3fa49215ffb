import { Form, useLocation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { paths } from '~/paths'
import { partsText } from '~/i18n/parts'
import { useLang, useText } from '~/i18n/use-text'

/** The other language, by an ordinary form: works without script. */
export function LanguageSwitch() {
  const t = useText(partsText)
  const lang = useLang()
  const { pathname, search } = useLocation()
  return (
    <Form method="post" action={paths.language()} reloadDocument>
      <input type="hidden" name="next" value={pathname + search} />
      <button
        className="quiet"
        type="submit"
        name="lang"
        value={lang === 'zh' ? 'en' : 'zh'}
        lang={lang === 'zh' ? 'en' : 'zh-CN'}
      >
        {t('otherLanguage')}
      </button>
    </Form>
  )
}

/** 大字版: 125 %, remembered on this device for a year. */
export function SizeSwitch() {
  const t = useText(partsText)
  const [large, setLarge] = useState(false)
  useEffect(() => {
    const remembered = /(?:^|; )size=large/.test(document.cookie)
    if (remembered) document.documentElement.dataset['size'] = 'large'
    setLarge(remembered)
  }, [])
  function toggle() {
    const next = !large
    document.cookie = next ? 'size=large; path=/; max-age=31536000; samesite=lax' : 'size=; path=/; max-age=0'
    if (next) document.documentElement.dataset['size'] = 'large'
    else delete document.documentElement.dataset['size']
    setLarge(next)
  }
  return (
    <button className="quiet" type="button" aria-pressed={large} onClick={toggle}>
      {large ? t('normal') : t('larger')}
    </button>
  )
}
