import { useEffect, useState } from 'react'
import { BOX } from '~/domain/signature'
import { signText } from '~/i18n/sign'
import { useText } from '~/i18n/use-text'
import { Button } from '~/ui/parts/button'
import { useStrokes } from './use-strokes'

type SignaturePadProps = {
  /** who signs here, above the line: 裁判签名, 选手签名 */
  readonly label: string
  /** the field the line is sent as */
  readonly name?: string
  /** the path as it stands, after every stroke; '' when nothing is drawn */
  readonly onPath?: (path: string) => void
}

/**
 * 手写签名: a line drawn by finger, pen or mouse in a 600 × 200 box and sent with the form around it. Without a script
 * nothing can be drawn here: the form offers the PIN beside it.
 */
export function SignaturePad({ label, name = 'strokes', onPath }: SignaturePadProps) {
  const t = useText(signText)
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  const { path, count, undo, clear, pen } = useStrokes((drawn) => onPath?.(drawn))
  if (!awake) return <p className="text-ink-2">{t('drawNeedsScript')}</p>
  return (
    <div className="grid gap-2">
      <input type="hidden" name={name} value={path} />
      <svg
        className="sign-pad"
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={count === 0 ? t('padEmpty', { label }) : t('padDrawn', { label, n: count })}
        {...pen}
      >
        <line className="sign-base" x1="24" y1="158" x2="576" y2="158" />
        {count === 0 ? (
          <text className="sign-hint" x="300" y="104" textAnchor="middle">
            {t('drawHere')}
          </text>
        ) : null}
        <path d={path} />
      </svg>
      <div className="sign-tools">
        <Button icon="undo" aria-disabled={count === 0} onClick={undo}>
          {t('undoStroke')}
        </Button>
        <Button icon="refresh" aria-disabled={count === 0} onClick={clear}>
          {t('clearLine')}
        </Button>
      </div>
    </div>
  )
}
