"""One format a file. Each defines what it can write, and returns it: a string, its lines, or a page for the terminal.

    write_answer(answer)      what a command found
    write_findings(findings)  what check found
    write_report(summary)     a report for people

Only `console` prints. A format that needs a terminal's width says so by returning a page.
"""
