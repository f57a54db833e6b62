# Practice: the same pages with a made-up person; nothing is ever sent.
practice-begin = Practise first
practice-go-on = Go on practising
practice-band = You are practising.
practice-nothing-sent = Nothing is sent, nothing is kept.
practice-stop = Stop practising
practice-answer = An answer to practise with
practice-answer-show = Show an answer to practise with
practice-write = Write this answer for me
practice-written = The answer is written.
practice-end-title = The end of practice
practice-end-lead = In earnest, the button “Send” is here. Today nothing leaves.
practice-end = Finish practising

practised-title = You have finished practising
practised-lead = Well done. Nothing was sent, and the answers are erased.
practised-now = What you can do now
practised-begin-why = You can begin in earnest, with your own answers.
practised-print-why = You can print a page that explains how to do it alone next time.
practised-again-why = You can practise once more, with less help.
practised-begin = Begin in earnest
practised-again = Practise again
practised-others = See other procedures

# The page to print, which says how to do it alone.
sheet-open = Print the page “How to do it alone”
sheet-title = How to do it alone
sheet-title-of = { $title }: how to do it alone
sheet-lead = Keep this page. It helps you next time.
sheet-print = Print this page
sheet-no-paper = No printer? Take a photo of the screen, or ask the town hall for help.
sheet-address = Where to go on the internet
sheet-steps = What you are asked, in order
sheet-steps-differ = Some questions change with your answers.
sheet-good = Good to know
sheet-good-why = Below each question you can read why it is asked.
sheet-good-back = You can always go back.
sheet-good-send = Nothing is sent before you press “Send” at the end.
sheet-good-number = At the end, write down the number of your request.
sheet-help = Who can help you
sheet-help-ask = Ask the town hall. You have the right to ask for help.
