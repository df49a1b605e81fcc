import '../pick/popover.css';
import './searchPopover.css';
import { Dialog, Popover } from 'react-aria-components';
import { searchTexts } from '../../catalog/texts/search';
import type { AreaId } from '../../domain/area';
import type { SearchPopoverProps } from './popoverProps';
import { SearchBody } from './SearchBody';

/** The opened search: field, list, and the switch for addresses. Nothing typed outlives it. */
export function SearchPopover({ lang, typed, onFound, ...popover }: SearchPopoverProps) {
  const close = () => popover.onOpenChange(false);
  const found = (id: AreaId) => {
    close();
    onFound(id);
  };
  return (
    <Popover {...popover} className="popover search-popover" placement="bottom end" offset={6}>
      <Dialog aria-label={searchTexts(lang).title}>
        <SearchBody lang={lang} typed={typed} onFound={found} close={close} />
      </Dialog>
    </Popover>
  );
}
