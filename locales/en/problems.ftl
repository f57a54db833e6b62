# What a person must correct: first what is wrong, then how to mend it.

problems-title = { $count ->
    [one] There is one thing to correct
   *[other] There are { $count } things to correct
}
problems-prefix = To correct:

problem-missing-text = The answer is empty. Write it in the box.
problem-missing-number = The answer is empty. Write a number, for example 3.
problem-missing-amount = The answer is empty. Write an amount in euros, for example 12.50.
problem-missing-date = The date is empty. Write the day, the month and the year.
problem-missing-yes-no = There is no answer yet. Choose “Yes” or “No”.
problem-missing-choice = There is no answer yet. Choose one from the list.
problem-missing-email = The email address is empty. Write it, for example name@example.com.
problem-missing-telephone = The telephone number is empty. Write it, for example 06 12 34 56 78.
problem-missing-address = The address is empty. Write the street, the postcode and the town.
problem-missing-commune = The town is missing. Search for its name or postcode, then choose it.
problem-missing-document = The document is missing. Add it.
problem-missing-place = The place is missing. Write an address, or say what it is near.
problem-missing-consent = The box is not ticked. To continue, read the text and tick the box if you agree.

problem-text-too-short = { $min ->
    [one] The answer is too short. Write at least { $min } character.
   *[other] The answer is too short. Write at least { $min } characters.
}
problem-text-too-long = { $max ->
    [one] The answer is too long: it has { $length } characters. Keep { $max } character.
   *[other] The answer is too long: it has { $length } characters. Shorten it to { $max } characters.
}
problem-text-not-digits = The answer has something other than digits in it. Write digits only.

problem-number-shape = This is not a whole number. Write a number in digits, for example 3.
problem-number-too-small = The number is too small. Write { $min } or more.
problem-number-too-large = The number is too large. Write { $max } or less.

problem-amount-shape = This is not an amount of money. Write euros and cents, for example 12.50.
problem-amount-too-small = The amount is too small. Write { $min } or more.
problem-amount-too-large = The amount is too large. Write { $max } or less.

problem-date-day-missing = The day is missing. Write a number from 1 to 31.
problem-date-month-missing = The month is missing. Write a number from 1 to 12.
problem-date-year-missing = The year is missing. Write four digits, for example 1985.
problem-date-day-shape = The day is not right. Write a number from 1 to 31.
problem-date-month-shape = The month is not right. Write a number from 1 to 12.
problem-date-year-shape = The year is not right. Write four digits, for example 1985.
problem-date-impossible = This day is not in the calendar. Check the day, the month and the year.
problem-date-too-early = This date is before the first possible day: { $min }. Check the day, the month and the year.
problem-date-too-late = This date is after the last possible day: { $max }. Check the day, the month and the year.
problem-date-in-future = This day has not come yet. Today is { $today }. Check the day, the month and the year.

problem-choice-unknown = This answer is no longer in the list. Choose another one.
problem-choices-too-few = { $min ->
    [one] A choice is missing. Choose at least one answer.
   *[other] Choices are missing. Choose at least { $min } answers.
}
problem-choices-too-many = { $max ->
    [one] There are too many choices. Keep only one answer.
   *[other] There are too many choices. Keep { $max } answers or fewer.
}
problem-choices-exclusive = Two answers do not go together. Keep either the last one or the others.

problem-email-shape = This is not an email address. Check that it has an @ and a dot, for example name@example.com.
problem-telephone-shape = This is not a telephone number. Write 10 digits, for example 06 12 34 56 78. For a number abroad, begin with + and the country code.

problem-address-street-missing = The street is missing. Write the number and the name of the street.
problem-address-postcode-missing = The postcode is missing. Write it, for example 35000. If the address is abroad, write the country.
problem-address-locality-missing = The town is missing. Write the name of the town or village.
problem-address-postcode-shape = The postcode is not right. Write five digits, for example 35000. If the address is abroad, write the country.

problem-commune-unknown = This town is not in the list. Search for its name or postcode, then choose it.

problem-document-kind = This kind of file is not accepted here. Add a photo (JPEG or PNG) or a PDF file.
problem-document-too-large = This file is too large. Add a file of { $max } MB or less.
problem-document-not-as-named = The content of the file is not what its name says. Open it to check, then add the right file.
problem-document-empty = This file is empty. Add another file.
problem-documents-too-many = { $max ->
    [one] There are too many files. Keep only one.
   *[other] There are too many files. Keep { $max } or fewer.
}

problem-answer-shape = We could not read this answer. Please answer again.
problem-answer-unexpected = This answer is no longer asked for. Please answer this step again.

problem-unknown = This answer does not fit. Check it, or ask for help.
