/** A crebo from the address; undefined when the address holds something else. */
import { useParams } from 'wouter';
import { Crebo } from '../../../shared/domain/ids';

export function useCrebo(name: 'crebo' | 'ander'): Crebo | undefined {
  const params = useParams<Record<string, string | undefined>>();
  return Crebo.safeParse(params[name]).data;
}
