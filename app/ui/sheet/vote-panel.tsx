import { padBenchText } from '~/i18n/pad-bench'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'

type VotePanelProps = {
  readonly round: number
  readonly given: number
  readonly of: number
  readonly outcome: 'open' | 'agreed' | 'spread'
  /** of the closed round, or of the one before; null while nobody may see them */
  readonly votes: readonly { readonly seatNo: number; readonly score: number }[] | null
  /** this judge's own seat */
  readonly seatNo: number
}

/** 表决: how many have voted while it is sealed, everybody's scores once it is closed, why it is voted on again. */
export function VotePanel({ round, given, of, outcome, votes, seatNo }: VotePanelProps) {
  const t = useText(padBenchText)
  const scores = (votes ?? []).map((vote) => vote.score)
  const spread = scores.length > 0 ? Math.max(...scores) - Math.min(...scores) : 0
  const said = t('voteOpen', { given, of })
  return (
    <div className={outcome === 'spread' ? 'vote again' : 'vote'} role="status">
      <p>
        {outcome === 'spread' ? <Icon name="warn" size={22} /> : null}
        <b>
          {outcome === 'agreed'
            ? t('voteAgreed')
            : outcome === 'spread'
              ? t('voteRound', { round, spread })
              : said}
        </b>
        <span>{outcome === 'open' ? t('voteWait') : outcome === 'spread' ? said : null}</span>
      </p>
      {votes ? (
        <ul>
          {outcome === 'spread' ? <li>{t('voteBefore')}</li> : null}
          {votes.map((vote) => (
            <li key={vote.seatNo} className={vote.seatNo === seatNo ? 'own' : ''}>
              {t('voteSeat', { n: vote.seatNo })}
              <b>{vote.score}</b>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
