#pragma once

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/detail/Configuration.h>

namespace bothy::test {

/// Tries a law on this many random cases; a broken one is shrunk and shown with the seed that brings it back
/// (RC_PARAMS="seed=..."). Laws over signatures get fewer cases than cheap ones.
template <typename Law>
void holds(int cases, const Law& law) {
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = cases;
    rc::detail::TestMetadata metadata;
    metadata.id = testing::UnitTest::GetInstance()->current_test_info()->name();
    const auto result = rc::detail::checkTestable(law, metadata, params);
    if (result.template is<rc::detail::SuccessResult>()) return;
    std::ostringstream message;
    rc::detail::printResultMessage(result, message);
    ADD_FAILURE() << message.str();
}

} // namespace bothy::test
