import { MOTIF_WORD, type Derive } from '../../domain/derivations/index.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { agree, formatQuantity, POINT, type Unite } from '../../format/unite.ts';

export interface OptionsDerive {
  unite: Unite;
  /** Whether the indicator is a share: gaps and paces are then points. */
  rate: boolean;
}

/** How each computed figure of a promise is written: rounding is declared here, and « environ » says that an input was not exact. */
export function formatDerive(d: Derive | Derive<string>, { unite, rate }: OptionsDerive): string {
  if (d.valeur === null) return d.motif ? MOTIF_WORD[d.motif] : '';
  const environ = d.approximate ? 'environ ' : '';
  if (typeof d.valeur === 'string') return environ + formatDate(d.valeur);
  switch (d.formula) {
    case 'part-objectif':
    case 'avancement':
    case 'part-du-total':
      return `${environ}${formatNumber(d.valeur, { decimales: 1 })}\u00A0%`;
    case 'ecart-objectif':
    case 'depassement':
      return environ + formatQuantity(d.valeur, rate ? POINT : unite, { decimales: 1 });
    case 'ecart-territoire':
    case 'variation':
      return environ + formatQuantity(d.valeur, rate ? POINT : unite, { decimales: 1, signed: true });
    case 'rythme-recent':
    case 'rythme-ensemble':
    case 'rythme-necessaire': {
      const decimales = rate || Math.abs(d.valeur) < 10 ? 1 : 0;
      return `${environ}${formatQuantity(d.valeur, rate ? POINT : unite, { decimales })} par mois`;
    }
    case 'taux-pour-100000':
      return `${environ}${formatNumber(d.valeur, { decimales: 1 })}`;
    default:
      return `${environ}${formatNumber(d.valeur, { decimales: 1 })} ${agree(d.valeur, unite)}`;
  }
}
