import { useEffect, useState } from 'react'
import { cardText } from '~/i18n/card'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'
import { CARD } from './ink'

type CardPictureProps = { readonly src: string; readonly alt: string; readonly name: string }

/**
 * The card as a picture one can press long and save. Without script it is the drawing (SVG); a woken page puts a PNG in
 * its place, because chats and albums take no drawings.
 */
export function CardPicture({ src, alt, name }: CardPictureProps) {
  const t = useText(cardText)
  const [png, setPng] = useState<{ readonly url: string; readonly file: File } | null>(null)
  useEffect(() => {
    let gone = false
    void paint(src, name).then((painted) => {
      if (!gone) setPng(painted)
    })
    return () => {
      gone = true
    }
  }, [src, name])
  return (
    <>
      <img className="card-picture" src={png?.url ?? src} alt={alt} width={CARD.width} height={CARD.height} />
      <p className="card-acts no-print">
        <a className="btn pri" href={png?.url ?? src} download={`${name}.${png ? 'png' : 'svg'}`}>
          <Icon name="download" />
          {t('save')}
        </a>
        {png && canShare(png.file) ? (
          <button className="btn" type="button" onClick={() => void share(png.file, alt)}>
            {t('share')}
          </button>
        ) : null}
        {png ? (
          <button className="btn" type="button" onClick={() => window.print()}>
            {t('print')}
          </button>
        ) : null}
      </p>
    </>
  )
}

/** The drawing as a PNG of the same size; null where the browser cannot, and the drawing stays. */
async function paint(src: string, name: string) {
  try {
    const drawing = new Image(CARD.width, CARD.height)
    drawing.src = src
    await drawing.decode()
    const canvas = document.createElement('canvas')
    canvas.width = CARD.width
    canvas.height = CARD.height
    canvas.getContext('2d')?.drawImage(drawing, 0, 0, CARD.width, CARD.height)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    if (!blob) return null
    return { url: canvas.toDataURL('image/png'), file: new File([blob], `${name}.png`, { type: blob.type }) }
  } catch {
    return null
  }
}

function canShare(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] })
}

/** Closing the phone's own sheet of targets is no fault. */
function share(file: File, text: string): Promise<void> {
  return navigator.share({ files: [file], text }).catch(() => undefined)
}
