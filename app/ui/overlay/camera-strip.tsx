import { useSearchParams } from '@remix-run/react'
import { useEffect } from 'react'
import type { BoardView } from '~/domain/board'
import { LowerThird } from './lower-third'
import { pick, type Show } from './pick'

type CameraStripProps = { readonly view: BoardView; readonly show: Show; readonly number: string }

/** 字幕条 on a screen: over a green ground to be keyed out, or, with ?key=alpha, over nothing at all. */
export function CameraStrip({ view, show, number }: CameraStripProps) {
  const through = useSearchParams()[0].get('key') === 'alpha'
  useEffect(() => {
    const root = document.documentElement
    root.dataset['see'] = 'through'
    return () => {
      delete root.dataset['see']
    }
  }, [])
  return (
    <div className={through ? 'overlay' : 'overlay chroma'}>
      <LowerThird view={view} said={pick(view, show, number)} />
    </div>
  )
}
