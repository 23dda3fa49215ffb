import type { Tier } from '~/domain/tier'
import { tierText } from '~/i18n/tiers'
import { useText } from '~/i18n/use-text'
import { Tag, type TagShape } from './tag'

const RIM = Array.from({ length: 40 }, (_, tick) => tick)

/** 奖项: metal, shape and character together, so that no one of them must be seen. */
export function Medal({ tier, size = 44 }: { readonly tier: Tier; readonly size?: number }) {
  const t = useText(tierText)
  const shape = PRIZES[tier]
  if (shape) return <Tag shape={shape}>{t(tier)}</Tag>
  return (
    <svg
      className={`medal ${tier === 'medallion' ? 'merit' : tier}`}
      width={size}
      height={size}
      viewBox="0 0 100 100"
      role="img"
      aria-label={t(tier)}
    >
      {tier === 'gold' ? (
        <Gold />
      ) : tier === 'silver' ? (
        <Silver />
      ) : tier === 'bronze' ? (
        <Bronze />
      ) : (
        <Merit />
      )}
      <text x="50" y="64" textAnchor="middle" fontSize="38">
        {CHARACTER[tier]}
      </text>
    </svg>
  )
}

const PRIZES: { readonly [T in Tier]?: TagShape } = { first: 'square', second: 'disc', third: 'hollow' }
const CHARACTER: { readonly [T in Tier]?: string } = {
  gold: '金',
  silver: '银',
  bronze: '铜',
  merit: '优',
  medallion: '优',
}

function Gold() {
  return (
    <>
      {RIM.map((tick) => (
        <path
          key={tick}
          d={tick % 5 === 0 ? 'M50 2v10' : 'M50 2v6'}
          transform={`rotate(${tick * 9} 50 50)`}
          className="rim"
          strokeWidth={tick % 5 === 0 ? 3 : 2}
        />
      ))}
      <circle className="metal" cx="50" cy="50" r="35" />
      <circle className="inner" cx="50" cy="50" r="30.5" />
    </>
  )
}

function Silver() {
  return (
    <>
      <polygon className="metal" points="50,5 89,27.5 89,72.5 50,95 11,72.5 11,27.5" />
      <polygon className="inner" points="50,11 83.8,30.5 83.8,69.5 50,89 16.2,69.5 16.2,30.5" />
    </>
  )
}

function Bronze() {
  return (
    <>
      <path className="metal" d="M50 3L97 50L50 97L3 50Z" />
      <path className="inner" d="M50 11L89 50L50 89L11 50Z" />
    </>
  )
}

function Merit() {
  return <rect className="outline" x="14" y="14" width="72" height="72" />
}
