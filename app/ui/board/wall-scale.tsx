import { percent } from '~/ui/parts/scale'

type WallScaleProps = { readonly value: number; readonly of: number; readonly label: string }

/** 刻度 of a wall: a comb of ticks lit as far as the value goes; drawn in the wall's own unit, the same at every size. */
export function WallScale({ value, of, label }: WallScaleProps) {
  return (
    <div className="wall-scale" role="img" aria-label={label}>
      <i style={{ width: `${percent(value, of)}%` }} />
    </div>
  )
}
