import { drawText } from '~/i18n/draw'
import { showDateTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import type { LayerView } from '~/queries/draws/draw-page.server'
import { Blocked, Ready } from '~/ui/parts/mark'
import { Seal } from '~/ui/parts/seal'

type LayerStepProps = {
  readonly name: string
  readonly what: string
  readonly character: string
  /** null: not sealed (or not opened) yet */
  readonly layer: LayerView | null
  readonly due: boolean
  readonly wait: string
  readonly unsealing?: boolean
}

/** One step of the draw: its seal, who and when, and the commitment anybody may copy down. */
export function LayerStep({ name, what, character, layer, due, wait, unsealing = false }: LayerStepProps) {
  const t = useText(drawText)
  const lang = useLang()
  const state = layer ? 'on' : due ? 'awaiting' : 'off'
  const at = unsealing ? layer?.openedAt : layer?.sealedAt
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 border-b border-line py-5 first:border-t-[1.5px] first:border-t-ink">
      <Seal character={character} state={state} size="big" />
      <div className="min-w-0">
        <h2 className="text-22 font-bold">{name}</h2>
        <p className="text-ink-2">{what}</p>
        {layer ? (
          <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
            <dt className="text-ink-2">{t(unsealing ? 'unsealedBy' : 'sealedBy')}</dt>
            <dd>
              <b>{unsealing ? layer.supervisor : layer.officer}</b>
            </dd>
            <dt className="text-ink-2">{t(unsealing ? 'unsealedAt' : 'sealedAt')}</dt>
            <dd>{at ? showDateTime(at, lang) : null}</dd>
            {unsealing ? null : (
              <>
                <dt className="text-ink-2">{t('commitment')}</dt>
                <dd className="font-mono text-14 leading-loose break-all">{layer.commitment}</dd>
              </>
            )}
          </dl>
        ) : (
          <p className="mt-2">{wait}</p>
        )}
        {layer && !unsealing ? <Proof layer={layer} /> : null}
      </div>
    </li>
  )
}

function Proof({ layer }: { readonly layer: LayerView }) {
  const t = useText(drawText)
  const { proof } = layer
  if (!proof) return <p className="mt-1 text-14 text-ink-2">{t('commitmentNote')}</p>
  return (
    <div className="mt-3">
      {proof.verified ? <Ready>{t('verified')}</Ready> : <Blocked>{t('broken')}</Blocked>}
      <details className="mt-2">
        <summary className="min-h-11 cursor-pointer py-2 text-blue">{t('publicTable')}</summary>
        <p className="text-14 text-ink-2">
          {t('nonce')} <span className="font-num break-all">{proof.nonce}</span>
        </p>
        <table className="tb mt-2">
          <thead>
            <tr>
              <th scope="col">{t('input')}</th>
              <th scope="col">{t('output')}</th>
            </tr>
          </thead>
          <tbody>
            {proof.mapping.map(([input, output]) => (
              <tr key={input}>
                <td className="font-num break-all">{input}</td>
                <td className="font-num font-bold">{output}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
}
