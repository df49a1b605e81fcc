/** Tools of the map that are not part of the view: they live as long as the page. */
import type { Background } from '../domain/background';
import { useAtlas } from './store';

/** Lets every press add an area, or go back to one at a time. */
export function selectSeveral(adding: boolean): void {
  useAtlas.setState({ adding });
}

/** Puts a map under the colours; from then on tiles are asked of PDOK. */
export function showBackground(background: Background): void {
  useAtlas.setState({ background });
}
