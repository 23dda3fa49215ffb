import { BOX } from '~/domain/signature'

type DrawnLineProps = {
  /** the path as it was drawn, in the 600 × 200 box */
  readonly strokes: string
  readonly label: string
}

/** 手写签名, as it was drawn. */
export function DrawnLine({ strokes, label }: DrawnLineProps) {
  return (
    <svg className="drawn-line" viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={label}>
      <path d={strokes} />
    </svg>
  )
}
