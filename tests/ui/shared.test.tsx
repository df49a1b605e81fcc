// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { screenTexts } from '../../src/catalog/texts/screen';
import { Await } from '../../src/ui/common/Await';
import { Boundary } from '../../src/ui/common/Boundary';

const texts = screenTexts('nl');

describe('Await', () => {
  it('names the file that failed and tries again on request', async () => {
    const retry = vi.fn();
    const fault = { code: 'niet-gevonden', file: 'values/woz.json', detail: '404' } as const;
    render(
      <Await of={{ status: 'mislukt', message: 'weg', fault }} texts={texts} language="nl" retry={retry}>
        {() => 'nooit'}
      </Await>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('values/woz.json');
    await userEvent.click(screen.getByRole('button', { name: 'Opnieuw proberen' }));
    expect(retry).toHaveBeenCalledOnce();
  });

  it('says that it is waiting, then shows what came', () => {
    const { rerender } = render(
      <Await<string> of={{ status: 'laden' }} texts={texts} language="nl" retry={() => {}}>
        {(data) => data}
      </Await>,
    );
    expect(screen.getByRole('status')).toHaveTextContent('Wordt geladen');
    rerender(
      <Await<string> of={{ status: 'klaar', data: 'hier' }} texts={texts} language="nl" retry={() => {}}>
        {(data) => data}
      </Await>,
    );
    expect(screen.getByText('hier')).toBeInTheDocument();
  });
});

describe('Boundary', () => {
  it('keeps a broken part from taking the rest along, and tries again with something else to show', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const Part = ({ broken }: { broken: boolean }) => {
      if (broken) throw new Error('stuk');
      return <p>het onderdeel</p>;
    };
    const page = (subject: string) => (
      <>
        <Boundary message="werkt nu niet" resetOn={subject}>
          <Part broken={subject === 'woz'} />
        </Boundary>
        <p>de rest</p>
      </>
    );
    const { rerender } = render(page('woz'));
    quiet.mockRestore();
    expect(screen.getByRole('alert')).toHaveTextContent('werkt nu niet');
    expect(screen.getByText('de rest')).toBeInTheDocument();
    rerender(page('leegstand'));
    expect(screen.getByText('het onderdeel')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
