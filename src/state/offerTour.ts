import { environment } from './requests';
import { useAtlas } from './store';

/** The tour for a reader who opens the plain address for the first time and has not chosen anything yet. */
export function offerTour(): void {
  const env = environment();
  if (env && env.search() === '' && !env.tourSeen()) useAtlas.setState({ tour: 1 });
}
